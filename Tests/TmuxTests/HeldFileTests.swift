import Foundation
import Testing

/// Somebody reads the file for a long while: a decision is judged and cannot be ended.
@Suite(.serialized) struct HeldFileTests {
  @Test func theScreenShowsNothingOfItBeforeItIsWritten() throws {
    let entry = try OpenEntry()
    let desk = entry.desk
    try desk.press("t")
    try desk.wait("for a clock that stands") { $0.contains("paused") || !$0.contains(" left") }
    try desk.press("p", "a")
    try desk.see("Park a thought")
    try desk.type("A thought for later")
    let reader = try HeldReader(of: entry.file)
    try desk.press("Enter")
    try desk.see("Waiting for process \(getpid()), which has stopped")
    try desk.see("NOT SAVED")
    try desk.see("Park a thought")
    try desk.miss("Parked")
    try expectNothingIsLeftBehind(on: desk)
    reader.letGo()
    try desk.see("Parked: A thought for later. 1 thought in all.")
    try desk.press("Escape")
    try desk.miss("Park a thought")
    #expect(try entry.log.components(separatedBy: "A thought for later").count == 2)
    try SmallWorkshop.expectSound(entry.file)
  }

  /// What is on the screen is what the program believes: drawn anew it looks the same.
  private func expectNothingIsLeftBehind(on desk: Tmux) throws {
    let before = try desk.screen
    try desk.resize(90, 30)
    try desk.wait("to be drawn in another size") { $0 != before }
    try desk.resize(80, 30)
    try desk.wait("to look as before") { $0 == before }
  }
}

/// The lock of a reader as SQLite takes it, held by this process.
private final class HeldReader {
  private var descriptor: Int32

  init(of file: String) throws {
    descriptor = open(file, O_RDONLY)
    // The bytes that every reader shares (sqlite3.c, "SHARED_FIRST").
    var lock = flock(
      l_type: Int16(F_RDLCK), l_whence: Int16(SEEK_SET), l_start: 0x4000_0002, l_len: 510, l_pid: 0)
    try #require(fcntl(descriptor, F_SETLK, &lock) == 0)
  }

  deinit { letGo() }

  /// The system lets go of all locks of a process on a file with the first descriptor it closes.
  func letGo() {
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
  }
}
