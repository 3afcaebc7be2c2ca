import Foundation
import PlainText
import WorkshopModel
import WorkshopStore

/// Workshops that stand at scene setting, where notes are taken and reworded.
enum GrownWorkshop {
  /// Notes there are at most; from then on they are reworded in turn.
  private static let notes = 30
  private static let start = Timestamp(seconds: 1_767_258_000)

  /// The first `count` events of the same long history.
  static func events(_ count: Int) throws -> [Event] {
    let cycle = try Cycle(
      name: "2026", first: CalendarDate(start, secondsFromUTC: 0),
      last: CalendarDate(start + 360 * 86_400, secondsFromUTC: 0))
    var events = DemoWorkshop.steps(through: .sceneSetting, cycle: cycle).map(\.event)
    let first = events.count + 1
    while events.count < count {
      let number = events.count + 1 - first
      events.append(event(number, first: first))
    }
    return Array(events.prefix(count))
  }

  /// What the `number`th note says.
  static func text(_ number: Int) -> CleanText {
    "What the room agrees on as its note number \(number)."
  }

  /// When the event `seq` happened.
  static func moment(_ seq: Int) -> Timestamp { start + seq }

  /// Writes a workshop of each number of events into `folder`.
  /// - Returns: its files.
  static func files(of counts: [Int], in folder: BenchmarkFolder) throws -> [Int: String] {
    let scratch = try Self.scratch()
    let growing = scratch.file("growing.okr")
    let events = try events(counts.max() ?? 0)
    var files: [Int: String] = [:]
    var seq = 0
    for count in counts.sorted() {
      let store =
        seq == 0 ? try SQLiteStore.create(growing) : try SQLiteStore.open(growing)
      while seq < count {
        let judge: ([EventRecord], EventRecord) throws(Rejection) -> Void = { _, _ in }
        _ = try store.append(
          .event(events[seq]), by: .desk, at: moment(seq + 1), knowing: seq, judge: judge)
        seq += 1
      }
      store.close()
      let file = folder.file("events-\(count).okr")
      try FileManager.default.copyItem(atPath: growing, toPath: file)
      files[count] = file
    }
    return files
  }

  private static func event(_ number: Int, first: Int) -> Event {
    guard number >= notes else {
      let sections = NoteSection.allCases
      return .noteAdded(section: sections[number % sections.count], text: text(number))
    }
    return .noteEdited(note: NoteID(first + number % notes), text: text(number))
  }

  /// In memory where that is possible: syncing each of many events to a disk takes minutes.
  private static func scratch() throws -> BenchmarkFolder {
    if let folder = try? BenchmarkFolder(in: "/dev/shm") { return folder }
    return try BenchmarkFolder()
  }
}
