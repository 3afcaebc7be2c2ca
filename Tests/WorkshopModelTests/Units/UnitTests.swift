import PlainText
import Testing

@testable import WorkshopModel

/// DOMAIN.md section 13: units form a tree.
@Suite struct UnitTests {
  private func tree() throws -> (two: TwoSets, team: UnitID, ops: UnitID) {
    var two = try TwoSets()
    let team = UnitID(try two.happen(.unitAdded(name: "East", parent: two.sales)))
    let ops = UnitID(try two.happen(.unitAdded(name: "Ops", parent: Unit.companyID)))
    return (two, team, ops)
  }

  @Test func theyStandBelowTheCompany() throws {
    let (two, team, _) = try tree()
    let rows = UnitTree(two.workshop).rows
    #expect(rows.map(\.unit.name) == ["Acme", "Sales", "East", "Ops"])
    #expect(rows.map(\.level) == [.company, .department, .team, .department])
    #expect(two.workshop.chain(of: team).map(\.name) == ["East", "Sales", "Acme"])
  }

  @Test func siblingsHaveOneNameEach() throws {
    let (two, team, ops) = try tree()
    func refusal(_ event: Event) -> CleanText? { two.workshop.rejection(of: event)?.reason }
    #expect(
      refusal(.unitAdded(name: "SALES", parent: Unit.companyID))
        == "Sales is there already. Choose another name.")
    #expect(refusal(.unitAdded(name: "Sales", parent: ops)) == nil)
    #expect(
      refusal(.unitRenamed(unit: ops, name: "sáles"))
        == "Sales is there already. Choose another name.")
    #expect(
      refusal(.unitAdded(name: "Desk", parent: team))
        == "Below a team there is nothing: choose the company or a department.")
    #expect(refusal(.unitAdded(name: "  ", parent: ops)) != nil)
  }

  @Test func aUnitMovesWithAllBelowIt() throws {
    var (two, team, ops) = try tree()
    try two.happen(.unitMoved(unit: team, parent: ops))
    #expect(UnitTree(two.workshop).rows.map(\.unit.name) == ["Acme", "Sales", "Ops", "East"])
    func refusal(_ event: Event) -> CleanText? { two.workshop.rejection(of: event)?.reason }
    #expect(
      refusal(.unitMoved(unit: ops, parent: team))
        == "A unit cannot belong to itself or to one below it: choose another.")
    #expect(
      refusal(.unitMoved(unit: ops, parent: two.sales))
        == "Below a team there is nothing: choose the company or a department.")
    #expect(
      refusal(.unitMoved(unit: Unit.companyID, parent: ops))
        == "The company stands above all units and stays.")
  }

  @Test func anArchivedUnitKeepsItsGoals() throws {
    var (two, _, _) = try tree()
    try two.openSession()
    try two.happen(.unitArchived(unit: two.sales, archived: true))
    #expect(two.department != nil)
    #expect(UnitTree(two.workshop).rows.map(\.unit.name) == ["Acme", "Ops"])
    #expect(UnitTree(two.workshop, archived: true).rows.count == 4)
    let plan = SetPlan(unit: two.sales, cycle: TwoSets.year.quarters[0], serves: nil)
    #expect(
      two.workshop.refusal(of: plan)?.reason
        == "Sales is archived: take it into use again first.")
  }

  @Test func peopleBelongToAUnit() throws {
    var (two, team, _) = try tree()
    try two.happen(.personAssigned(person: PersonID(2), unit: team))
    try two.happen(.personAssigned(person: PersonID(3), unit: two.sales))
    #expect(two.workshop.people(in: two.sales).map(\.name) == ["Ana", "Bo"])
    #expect(two.workshop.people(in: team).map(\.name) == ["Ana"])
    #expect(two.workshop.people(in: Unit.companyID).count == 3)
  }

  @Test func whatGoalsStandOnCannotBeUndone() throws {
    var two = try TwoSets()
    let unit = two.timeline.records.first { $0.event.title == "add the unit Sales" }
    try two.openSession()
    let seq = try #require(unit?.seq)
    #expect(throws: Rejection.self) { try two.happen(.undone(seq: seq)) }
  }
}
