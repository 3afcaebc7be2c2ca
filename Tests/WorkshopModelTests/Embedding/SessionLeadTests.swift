import PlainText
import Testing

@testable import WorkshopModel

/// Who led the sessions of a cycle, and when an organisation carries its OKRs by itself.
@Suite struct SessionLeadTests {
  @Test func twoFullCyclesWithoutTheCoachAreSelfSustaining() throws {
    var year = try EmbeddedYear()
    let champion = SessionLead.champion(person: year.ana)
    try year.happen(.sessionLed(session: SessionID(1), lead: .coach(name: "Kim")))
    try year.live(1, led: .coach(name: "Kim"), weeks: champion)
    #expect(leads(year) == [false])
    #expect(SessionLeads(year.workshop).words == "no cycle was finished without the coach yet")

    try year.live(2, led: champion, weeks: champion)
    #expect(leads(year) == [false, true])
    #expect(!SessionLeads(year.workshop).isSelfSustaining)
    #expect(
      SessionLeads(year.workshop).words
        == "1 cycle was finished without the coach (2027 Q2): after two it is self-sustaining")

    try year.live(3, led: champion, weeks: .champion(person: year.bo))
    #expect(leads(year) == [false, true, true])
    #expect(SessionLeads(year.workshop).isSelfSustaining)
    #expect(
      SessionLeads(year.workshop).words
        == "2 cycles were finished without the coach (2027 Q2, 2027 Q3): self-sustaining")
  }

  @Test func oneSessionWithTheCoachIsNotWithout() throws {
    var year = try EmbeddedYear()
    let champion = SessionLead.champion(person: year.ana)
    try year.happen(.sessionLed(session: SessionID(1), lead: champion))
    try year.live(1, led: champion, weeks: .coach(name: ""))
    #expect(leads(year) == [false])
    let cycle = try #require(SessionLeads(year.workshop).cycles.first)
    #expect([cycle.byCoach, cycle.byChampion, cycle.unsaid] == [1, 2, 0])
  }

  @Test func aSessionOfWhichNobodySaidItCountsForNoOne() throws {
    var year = try EmbeddedYear()
    let champion = SessionLead.champion(person: year.ana)
    try year.happen(.sessionLed(session: SessionID(1), lead: champion))
    try year.live(1, led: champion, weeks: nil)
    #expect(leads(year) == [false])
    let weekly = try #require(year.workshop.sessions.first { $0.kind == .weekly })
    try year.happen(.sessionLed(session: weekly.id, lead: champion))
    #expect(leads(year) == [true])
    try year.happen(.undone(seq: year.timeline.lastSeq))
    #expect(leads(year) == [false])
  }

  @Test func aCycleCountsOnceEverySetOfItIsClosed() throws {
    var year = try EmbeddedYear()
    let champion = SessionLead.champion(person: year.ana)
    try year.happen(.sessionLed(session: SessionID(1), lead: champion))
    try year.live(1, led: champion, weeks: champion)
    #expect(leads(year) == [true])
    let plan = SetPlan(unit: year.sales, cycle: EmbeddedYear.quarter(1), serves: nil)
    let sales = SetID(
      try year.happen(
        .sessionOpened(
          kind: .unit, set: nil, opening: plan, agenda: SessionKind.unit.agenda, absent: [],
          lead: champion)))
    try year.plan(in: sales)
    try year.end()
    #expect(leads(year) == [false])
    try year.happen(.cycleClosed(overriding: [], set: sales))
    #expect(leads(year) == [true])
  }

  @Test func whatWasOnlyDraftedHoldsNoCycleUp() throws {
    var year = try EmbeddedYear()
    let champion = SessionLead.champion(person: year.ana)
    try year.happen(.sessionLed(session: SessionID(1), lead: champion))
    try year.live(1, led: champion, weeks: champion)
    let plan = SetPlan(unit: year.sales, cycle: EmbeddedYear.quarter(1), serves: nil)
    try year.happen(.objectiveAdded(text: "Only drafted", opening: plan))
    try year.plan(in: try #require(year.workshop.sets.last).id)
    #expect(year.workshop.agreedSets.count == 1)
    #expect(leads(year) == [true])
  }

  @Test func theReadinessSessionIsNoSessionOfACycle() throws {
    var year = try EmbeddedYear()
    let champion = SessionLead.champion(person: year.ana)
    try year.happen(.sessionLed(session: SessionID(1), lead: champion))
    try year.live(1, led: champion, weeks: champion)
    try year.meet(.embedding, about: OKRSet.firstID, led: .coach(name: "Kim"))
    #expect(leads(year) == [true])
  }

  @Test func anEmbeddingSessionAgreesOnNoGoals() throws {
    var year = try EmbeddedYear()
    try year.end()
    let plan = SetPlan(unit: Unit.companyID, cycle: EmbeddedYear.quarter(2), serves: nil)
    try year.happen(.objectiveAdded(text: "Only drafted", opening: plan))
    let drafted = try #require(year.workshop.sets.last).id
    try year.meet(.embedding, about: drafted, led: nil)
    #expect(!year.workshop.agreedSets.contains(drafted))
  }

  @Test func whoLedIsSaidInTheLogAndOnceOnly() throws {
    var year = try EmbeddedYear()
    let led = Event.sessionLed(session: SessionID(1), lead: .champion(person: year.ana))
    try year.happen(led)
    #expect(year.timeline.log.last?.words == "Kick-off: led by Ana, champion")
    #expect(year.refusal(led) == "It stands there already.")
    try year.happen(.sessionLed(session: SessionID(1), lead: .coach(name: "")))
    #expect(year.timeline.log.last?.words == "Kick-off: led by the coach")
    try year.happen(.sessionLed(session: SessionID(1), lead: nil))
    #expect(year.workshop.sessions[0].lead == nil)
    #expect(
      year.refusal(.sessionLed(session: SessionID(99), lead: nil))
        == "That session is no longer there: someone changed it meanwhile.")
  }

  private func leads(_ year: EmbeddedYear) -> [Bool] {
    SessionLeads(year.workshop).cycles.map(\.isWithoutCoach)
  }
}
