import PlainText
import WorkshopModel
import WorkshopStore

/// A workshop whose entry is open for many people.
enum CrowdedWorkshop {
  /// Writes it and returns who is waited for.
  static func make(_ file: String, people: Int) throws -> [String] {
    let start = Timestamp(seconds: 1_767_258_000)
    let cycle = try Cycle(
      name: "2026", first: CalendarDate(start, secondsFromUTC: 0),
      last: CalendarDate(start + 360 * 86_400, secondsFromUTC: 0))
    let store = try SQLiteStore.create(file)
    let ledger = try Ledger(store)
    defer { ledger.close() }
    for step in DemoWorkshop.steps(through: .rooftopObjectives, cycle: cycle) {
      try ledger.record(.event(step.event), by: .desk, at: start + step.second)
    }
    while ledger.timeline.workshop.present.count < people {
      let name: CleanText = "Guest \(10 + ledger.timeline.workshop.present.count)"
      try ledger.record(.event(.personAdded(name: name)), by: .desk, at: start)
    }
    if ledger.timeline.workshop.openRound == nil {
      try ledger.record(.event(.roundOpened(kind: .suggestions)), by: .desk, at: start)
    }
    return ledger.timeline.workshop.present.map(\.name.string)
  }
}
