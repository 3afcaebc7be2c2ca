import Foundation
import PlainText

/// The folder of one demo. It goes away with the demo, or, where that was killed, with the next one:
/// a lock on it tells whether anybody is still there.
struct DemoFolder {
  private static let start = "rooftop-demo-"

  let url: URL
  private let descriptor: Int32

  init() throws(CommandFailure) {
    let home = Self.home
    Self.sweep(home)
    url = home.appending(path: Self.start + UUID().uuidString)
    guard mkdir(url.path, 0o700) == 0 else {
      throw CommandFailure(.unwritableFolder, at: url.path)
    }
    descriptor = open(url.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    flock(descriptor, LOCK_SH | LOCK_NB)
  }

  func remove() {
    try? FileManager.default.removeItem(at: url)
    close(descriptor)
  }

  /// Removes the folders of demos that are over.
  static func sweep(_ home: URL) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: home.path)) ?? []
    for name in names where name.hasPrefix(start) {
      let path = home.appending(path: name).path
      let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard descriptor >= 0 else { continue }
      defer { close(descriptor) }
      var facts = stat()
      guard fstat(descriptor, &facts) == 0, facts.st_uid == geteuid(),
        // Between its making and its lock a folder is nobody's for a moment.
        time(nil) - facts.st_mtim.tv_sec > 1, flock(descriptor, LOCK_EX | LOCK_NB) == 0
      else { continue }
      try? FileManager.default.removeItem(atPath: path)
    }
  }

  /// In memory where the system has such a place: every event waits for the disk.
  static var home: URL {
    let inMemory = [ProcessInfo.processInfo.environment["XDG_RUNTIME_DIR"], "/dev/shm"]
      .compactMap(\.self)
      .first { $0.hasPrefix("/") && FileManager.default.isWritableFile(atPath: $0) }
    return inMemory.map { URL(filePath: $0, directoryHint: .isDirectory) }
      ?? FileManager.default.temporaryDirectory
  }
}
