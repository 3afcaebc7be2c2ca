import PlainText
import Testing

@testable import WorkshopModel

@Suite struct SessionTests {
  @Test func oneSessionIsHeldAtATime() throws {
    var two = try TwoSets()
    try two.openSession()
    let again = Event.sessionOpened(
      kind: .quarter, set: OKRSet.firstID, opening: nil, agenda: SessionKind.quarter.agenda,
      absent: [])
    #expect(
      two.workshop.rejection(of: again)?.reason
        == "The session about Sales 2027 is not over: go on with n, or end it on the board.")
    try two.happen(.sessionEnded(overriding: []))
    #expect(two.workshop.rejection(of: again) == nil)
  }

  @Test func itsTimerRunsFromTheBeginning() throws {
    var two = try TwoSets()
    try two.openSession()
    #expect(two.workshop.phase?.kind == .recap)
    #expect(two.workshop.phase?.clock.isRunning == true)
    #expect(two.workshop.sessions[0].phases.allSatisfy { !$0.clock.isRunning })
  }

  @Test func aUnitHasOneSetForItsDays() throws {
    var two = try TwoSets()
    try two.openSession()
    try two.happen(.sessionEnded(overriding: []))
    let again = SetPlan(unit: two.sales, cycle: TwoSets.year, serves: nil)
    #expect(
      two.workshop.refusal(of: again)?.reason
        == "Sales has OKRs for \(TwoSets.year.name) already: work on those.")
    let quarter = SetPlan(
      unit: two.sales, cycle: TwoSets.year.quarters[0], serves: OKRSet.firstID)
    #expect(two.workshop.refusal(of: quarter) == nil)
  }

  @Test func aSetServesItsOwnUnitOrOneAbove() throws {
    var two = try TwoSets()
    let ops = UnitID(try two.happen(.unitAdded(name: "Ops", parent: Unit.companyID)))
    try two.openSession()
    let plan = SetPlan(unit: ops, cycle: TwoSets.year, serves: two.below)
    #expect(
      two.workshop.refusal(of: plan)?.reason
        == "A set serves one of its own unit, or of a unit above.")
    let quarter = TwoSets.year.quarters[0]
    #expect(two.workshop.servedSet(by: two.sales, in: quarter) == two.below)
    #expect(two.workshop.servedSet(by: ops, in: quarter) == OKRSet.firstID)
    #expect(two.workshop.servedSet(by: Unit.companyID, in: TwoSets.year) == nil)
  }

  @Test func theBoardKnowsWhatIsDue() throws {
    var two = try TwoSets()
    let day = TwoSets.year.first
    #expect(two.workshop.dueSessions(on: day)[Unit.companyID]?.cycle.name == "2027 Q1")
    #expect(two.workshop.dueSessions(on: day)[two.sales]?.cycle == TwoSets.year)
    #expect(two.workshop.dueSessions(on: day)[two.sales]?.kind == .unit)
    try two.openSession()
    #expect(two.workshop.dueSessions(on: day)[two.sales] == nil)
    #expect(
      two.workshop.dueSessions(on: TwoSets.year.first + 100)[Unit.companyID]?.cycle.name
        == "2027 Q3")
  }

  @Test(arguments: [
    ("2027-01-01", "2027-12-31", ["2027-01-01", "2027-04-01", "2027-07-01", "2027-10-01"]),
    ("2026-11-01", "2027-10-31", ["2026-11-01", "2027-02-01", "2027-05-01", "2027-08-01"]),
    ("2027-01-01", "2027-11-30", []), ("2027-01-02", "2028-01-01", []),
  ]) func aYearHasFourQuarters(_ first: String, _ last: String, _ begins: [String]) throws {
    let year = try Cycle(
      name: "Y", first: try #require(CalendarDate(first)), last: try #require(CalendarDate(last)))
    #expect(year.quarters.map { "\($0.first)" } == begins)
    #expect(year.quarters.last.map { $0.last == year.last } ?? true)
  }

  @Test func aQuarterIsAskedForInItsOwnWords() throws {
    var timeline = Timeline()
    let agenda = [
      AgendaItem(phase: .rooftopObjectives, minutes: 20, set: OKRSet.firstQuarterID),
      AgendaItem(phase: .shortlist, minutes: 20),
    ]
    try timeline.append(
      EventRecord(
        seq: 1, at: Timestamp(seconds: 1), author: .desk,
        event: .workshopCreated(
          organisation: "Acme", cycle: TwoSets.year, agenda: agenda,
          quarter: TwoSets.year.quarters[0])))
    let workshop = timeline.workshop
    #expect(workshop.phases.map(workshop.title) == ["Quarterly objectives, 2027 Q1", "Shortlist"])
    #expect(
      workshop.phases.map(workshop.question) == [
        "What must be true at the end of the quarter?",
        "Which one to three of these are our objectives for the year?",
      ])
    #expect(workshop.currentSet.serves == OKRSet.firstID)
  }
}
