import Foundation
import WorkshopModel
import WorkshopStore

/// The sample workshop as a file that stays.
enum DemoFile {
  private static let start = Timestamp(seconds: 1_767_258_000)

  /// Written by the first measure that asks for it.
  ///
  /// - Returns: where it is.
  static func path(in folder: BenchmarkFolder) throws -> String {
    let file = folder.file("demo.okr")
    guard !FileManager.default.fileExists(atPath: file) else { return file }
    let cycle = try Cycle(
      name: "2026", first: CalendarDate(start, secondsFromUTC: 0),
      last: CalendarDate(start + 360 * 86_400, secondsFromUTC: 0))
    let ledger = try Ledger(try SQLiteStore.create(file))
    defer { ledger.close() }
    for step in DemoWorkshop.steps(through: .shortlist, cycle: cycle) {
      try ledger.record(.event(step.event), by: .desk, at: start + step.second)
    }
    return file
  }
}
