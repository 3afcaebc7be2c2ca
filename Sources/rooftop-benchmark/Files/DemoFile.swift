import WorkshopModel
import WorkshopStore

/// The sample workshop as a file that stays.
enum DemoFile {
  private static let start = Timestamp(seconds: 1_767_258_000)

  /// - Returns: where it is.
  static func write(in folder: BenchmarkFolder) throws -> String {
    let cycle = try Cycle(
      name: "2026", first: CalendarDate(start, secondsFromUTC: 0),
      last: CalendarDate(start + 360 * 86_400, secondsFromUTC: 0))
    let file = folder.file("demo.okr")
    let ledger = try Ledger(try SQLiteStore.create(file))
    defer { ledger.close() }
    for step in DemoWorkshop.steps(through: .shortlist, cycle: cycle) {
      try ledger.record(.event(step.event), by: .desk, at: start + step.second)
    }
    return file
  }
}
