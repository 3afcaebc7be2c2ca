import Foundation
import PlainText
import WorkshopModel
import WorkshopStore

/// Two processes write into one workshop as fast as they can.
struct TwoWriters {
  /// Of the workshop that is written into.
  let workshop: String
  let each: Int

  func findings() throws -> [Finding] {
    // In memory: what is measured is the order, and each event waits for the disk.
    let folder = try (try? BenchmarkFolder(in: "/dev/shm")) ?? BenchmarkFolder()
    let file = try folder.copy(of: workshop, as: "two.okr")
    let before = try lastSeq(file)
    let watch = Stopwatch()
    let codes = try run(file)
    let seconds = watch.seconds
    let records = try events(file)
    let isWhole =
      codes == [0, 0] && records.count == before + 2 * each
      && records.map(\.seq) == Array(1...records.count)
      && (0..<2).allSatisfy { writer in
        records.compactMap { Self.number($0.event, of: writer) } == Array(0..<each)
      }
    let isSound = try SQLiteStore.check(file).isSound
    return [
      Finding(
        what: "2 x \(Words.count(each)) events by two processes",
        ours: "\(Words.count(records.count - before)) in \(Words.time(seconds))",
        theirs: "",
        goal: .init("one chain, no gap", isWhole && isSound))
    ]
  }

  /// What the hidden mode of this program does: writes `count` events into `file`.
  static func write(into file: String, count: Int, writer: Int) throws {
    let ledger = try Ledger(try SQLiteStore.open(file))
    defer { ledger.close() }
    guard let note = ledger.timeline.workshop.notes.first?.id else {
      throw BenchmarkError.failed("there is no note to reword")
    }
    for number in 0..<count {
      try ledger.record(
        .event(.noteEdited(note: note, text: CleanText("\(writer) wrote \(number)"))),
        by: .desk(writer), at: GrownWorkshop.moment(ledger.timeline.lastSeq + 1))
    }
  }

  private static func number(_ event: Event, of writer: Int) -> Int? {
    guard case .noteEdited(_, let text) = event else { return nil }
    let words = text.string.split(separator: " ")
    guard words.count == 3, words[0] == "\(writer)", words[1] == "wrote" else { return nil }
    return Int(words[2])
  }

  private func run(_ file: String) throws -> [Int32] {
    let mine = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let terminals = [try PseudoTerminal(), try PseudoTerminal()]
    let processes = try terminals.enumerated().map { writer, terminal in
      try Spawn.run(
        [mine, "--write-into", file, "--events", "\(each)", "--writer", "\(writer)"],
        environment: ["PATH=/usr/bin:/bin"], on: terminal)
    }
    // A terminal that goes takes its process with it.
    return withExtendedLifetime(terminals) {
      processes.map { process in
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return status
      }
    }
  }

  private func events(_ file: String) throws -> [EventRecord] {
    let store = try SQLiteStore.open(file, access: .readOnly)
    defer { store.close() }
    return try store.events(after: 0)
  }

  private func lastSeq(_ file: String) throws -> Int { try events(file).count }
}
