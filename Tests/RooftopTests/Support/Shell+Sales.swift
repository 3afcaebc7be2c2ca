import WorkshopModel

@testable import rooftop

extension Shell {
  /// A shell whose folder holds the demo as `demo.okr` with a department that has chosen an objective
  /// for the same year, called like the company's.
  static func withSales() throws -> Shell {
    let shell = try Shell()
    let moment = Timestamp(seconds: 1_803_891_600)
    var events = DemoSession.events(through: .evaluation, until: moment)
    func add(_ event: Event) -> Int {
      events.append((event, moment))
      return events.count
    }
    guard case .workshopCreated(_, let cycle, _, _, _)? = events.first?.event else { return shell }
    _ = add(.sessionEnded(overriding: []))
    let sales = UnitID(add(.unitAdded(name: "Säles", parent: Unit.companyID)))
    let set = SetID(
      add(
        .sessionOpened(
          kind: .unit, set: nil,
          opening: SetPlan(unit: sales, cycle: cycle, serves: OKRSet.firstID),
          agenda: SessionKind.unit.agenda, absent: [])))
    let suggestion = SuggestionID(add(.suggestionAdded(text: "Be known in towns", set: set)))
    _ = add(.shortlistDecided(chosen: [suggestion], how: .hand, set: set))
    _ = add(.sessionEnded(overriding: []))
    try WorkshopFile.create(shell.folder.path("demo.okr"), events).ledger.close()
    return shell
  }
}
