import PlainText
import Testing
import WorkshopImport
import WorkshopModel

/// Into which set the OKRs of a file go.
@Suite struct OKRPlacesTests {
  /// X with its year, which is worked on, and Sales with that year and its first quarter.
  private static func timeline() throws -> Timeline {
    var timeline = try Timeline.empty2027()
    try timeline.add(.unitAdded(name: "Sales", parent: Unit.companyID))
    let sales = UnitID(timeline.lastSeq)
    let year = timeline.workshop.sets[0].cycle
    for cycle in [year, year.quarters[0]] {
      try timeline.add(.sessionEnded(overriding: []))
      try timeline.add(
        .sessionOpened(
          kind: .unit, set: nil, opening: SetPlan(unit: sales, cycle: cycle, serves: nil),
          agenda: SessionKind.unit.agenda, absent: []))
    }
    try timeline.add(.sessionEnded(overriding: []))
    try timeline.add(
      .sessionOpened(
        kind: .kickOff, set: OKRSet.firstID, opening: nil, agenda: AgendaItem.annual, absent: []))
    return timeline
  }

  /// Titles of each set after `table` came in.
  private func titles(
    _ table: String, into chosen: SetID? = nil
  ) throws -> (sets: [[CleanText]], notes: [CleanText]) {
    var timeline = try Self.timeline()
    var source = try PreparedTable.source("Type,Summary,Period,Teams\n" + table)
    source.set = chosen
    let plan = source.plan(on: timeline)
    #expect(plan.problems == [])
    try timeline.take(plan)
    return (timeline.workshop.sets.map { $0.objectives.map(\.title) }, plan.notes.map(\.words))
  }

  @Test func whatTheFileDoesNotSayIsAsInTheSetThatIsWorkedOn() throws {
    let read = try titles("Objective,A,,\nObjective,B,2027,\nObjective,C,FY30,Rockets\n")
    #expect(read.sets == [["A", "B", "C"], [], []])
    #expect(read.notes.contains("Into X 2027: 3 objectives."))
  }

  @Test func rowsGoToTheUnitAndCycleTheyName() throws {
    let read = try titles(
      "Objective,A,2027,X\nObjective,B,2027,SALES\nObjective,C,2027 q1,Sales\nObjective,D,,Sales\n")
    #expect(read.sets == [["A"], ["B", "D"], ["C"]])
    #expect(read.notes.contains("Into Sales 2027 Q1: 1 objective."))
  }

  @Test func aNamedSetTakesItsOwnRowsOrElseAll() throws {
    let sales = try Self.timeline().workshop.sets[1].id
    let own = try titles("Objective,A,2027,X\nObjective,B,2027,Sales\n", into: sales)
    #expect(own.sets == [[], ["B"], []])
    #expect(own.notes.contains("Of other units or cycles, not brought in: 1 objective."))
    let foreign = try titles("Objective,A,FY30,Rockets\nObjective,B,,\n", into: sales)
    #expect(foreign.sets == [[], ["A", "B"], []])
  }

  @Test func theValuesAreDueInTheCycleOfTheSet() throws {
    var timeline = try Self.timeline()
    try timeline.take(
      PreparedTable.plan(
        "Objective,Key result,Start,Target,Team,Quarter\nA,Grow,1,9,Sales,2027 Q1\n", on: timeline))
    let quarter = timeline.workshop.sets[2]
    #expect(quarter.objectives.first?.keyResults.first?.values?.due == quarter.cycle.last)
  }
}
