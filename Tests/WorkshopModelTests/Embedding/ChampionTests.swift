import PlainText
import Testing

@testable import WorkshopModel

/// Champions with their ladder, the verdict, and the sessions that are booked.
@Suite struct ChampionTests {
  @Test func aChampionClimbsStepByStepEachWithItsDayAndSession() throws {
    var year = try EmbeddedYear()
    let day = EmbeddedYear.quarter(1).first
    let ana = try year.name(year.ana, in: year.sales, trained: false)
    #expect(champion(year, ana).highest == nil)
    #expect(champion(year, ana).next == .trained)
    for (place, step) in ChampionStep.allCases.enumerated() {
      try year.happen(
        .championStepped(
          champion: ana, step: step, day: day + place, session: place == 1 ? SessionID(1) : nil))
      #expect(champion(year, ana).highest == step)
    }
    #expect(champion(year, ana).next == nil)
    #expect(
      ChampionStep.allCases.map { year.workshop.words(for: $0, of: champion(year, ana)) } == [
        "trained on 4 Jan 2027", "co-led on 5 Jan 2027, Kick-off", "led on 6 Jan 2027",
        "trains others on 7 Jan 2027",
      ])
    #expect(champion(year, ana).ladderWords == "✓ trained · ✓ co-led · ✓ led · ✓ trains others")
    #expect(year.timeline.log.last?.words == "Ana: trains others on 7 Jan 2027")
  }

  @Test func aStepIsPutRightAndTakenBack() throws {
    var year = try EmbeddedYear()
    let ana = try year.name(year.ana, in: year.sales)
    let day = EmbeddedYear.quarter(1).first
    let same = Event.championStepped(champion: ana, step: .trained, day: day)
    #expect(year.refusal(same) == "The step stands there already.")
    try year.happen(.championStepped(champion: ana, step: .trained, day: day + 1))
    #expect(champion(year, ana).steps[.trained]?.day == day + 1)
    try year.happen(.championStepTakenBack(champion: ana, step: .trained))
    #expect(champion(year, ana).highest == nil)
    let again = Event.championStepTakenBack(champion: ana, step: .trained)
    #expect(year.refusal(again) == "That step was not taken.")
    #expect(
      year.refusal(
        .championStepped(champion: ana, step: .led, day: day, session: SessionID(99)))
        == "That session is no longer there: someone changed it meanwhile.")
  }

  @Test func aPersonIsChampionOnceAndStaysOnTheRoster() throws {
    var year = try EmbeddedYear()
    let ana = try year.name(year.ana, in: year.sales)
    #expect(
      year.refusal(.championNamed(person: year.ana, unit: year.workshopUnit))
        == "Ana is a champion already: mark the line, e says of which unit.")
    #expect(
      year.refusal(.personRemoved(person: year.ana))
        == "Ana is a champion: remove the champion in Embedding first.")
    try year.happen(.championAssigned(champion: ana, unit: year.workshopUnit))
    #expect(year.workshop.title(of: champion(year, ana)) == "Ana, Workshop")
    try year.happen(.championRemoved(champion: ana))
    #expect(year.workshop.embedding.champions.isEmpty)
    #expect(year.timeline.log.last?.words == "Ana is no champion any more")
    let session = year.workshop.sessions[0].id
    try year.happen(.sessionLed(session: session, lead: .champion(person: year.ana)))
    #expect(
      year.refusal(.personRemoved(person: year.ana))
        == "Ana has led a session: say in Embedding who led it first.")
    try year.happen(.sessionLed(session: session, lead: nil))
    try year.happen(.personRemoved(person: year.ana))
  }

  @Test func aPersonThatAnOlderFileRemovesTakesTheChampionAlong() throws {
    var year = try EmbeddedYear()
    _ = try year.name(year.ana, in: year.sales)
    try year.stand(.personRemoved(person: year.ana))
    #expect(year.workshop.embedding.champions.isEmpty)
  }

  @Test func whoSeesToAnItemAndWhoApprovesAreRenamedEverywhere() throws {
    var year = try EmbeddedYear()
    let day = EmbeddedYear.quarter(1).first
    try year.happen(
      .readinessAnswered(
        item: .redEarly, answer: .yes, owner: "Ana", note: "", overriding: []))
    try year.happen(
      .readinessJudged(verdict: .ready, approver: "Ana", day: day, conditions: ""))
    try year.happen(.sessionLed(session: SessionID(1), lead: .coach(name: "Ana")))
    try year.happen(.personRenamed(person: year.ana, name: "Anna", everywhere: true))
    #expect(year.workshop.sessions[0].lead == .coach(name: "Anna"))
    #expect(year.workshop.embedding.replies[.redEarly]?.owner == "Anna")
    #expect(year.workshop.embedding.verdict?.approver == "Anna")
  }

  @Test func theVerdictWantsSomebodyWhoSaysItAndItsConditions() throws {
    var year = try EmbeddedYear()
    let day = EmbeddedYear.quarter(1).first
    func verdict(
      _ verdict: ReadinessVerdict.Judgement, _ approver: CleanText = "Åsa",
      _ conditions: CleanText = ""
    ) -> Event {
      .readinessJudged(verdict: verdict, approver: approver, day: day, conditions: conditions)
    }
    #expect(year.refusal(verdict(.ready, " ")) == "Who says so is empty: type it first.")
    #expect(
      year.refusal(verdict(.withConditions))
        == "Ready with conditions: type what has to come true first.")
    try year.happen(verdict(.notReady))
    try year.happen(verdict(.withConditions, "Åsa", "Sales needs a champion"))
    #expect(year.workshop.embedding.verdicts.map(\.judgement) == [.notReady, .withConditions])
    #expect(
      year.timeline.log.last?.words
        == "Verdict: ready with conditions, says Åsa on 4 Jan 2027: Sales needs a champion")
    try year.happen(.undone(seq: year.timeline.lastSeq))
    #expect(year.workshop.embedding.verdict?.judgement == .notReady)
  }

  @Test func aBookedSessionIsMovedCancelledAndHeld() throws {
    var year = try EmbeddedYear()
    let day = EmbeddedYear.quarter(2).first
    let booked = try year.book(.quarter, on: day)
    #expect(
      year.refusal(
        .sessionBooked(
          kind: .quarter, unit: Unit.companyID, cycle: EmbeddedYear.quarter(2), day: day))
        == "It is booked for that day already.")
    #expect(
      year.refusal(
        .sessionBooked(
          kind: .kickOff, unit: Unit.companyID, cycle: EmbeddedYear.quarter(2), day: day))
        == "A kick-off is the session that a file begins with: book another kind.")
    try year.happen(.bookingMoved(booking: booked, day: day - 3))
    #expect(year.workshop.bookedSessions.map(\.day) == [day - 3])
    #expect(
      year.timeline.log.last?.words
        == "Quarter: Acme 2027 Q2 is booked for 2 Apr 2027 now")
    let other = try year.book(.review, on: day + 9)
    try year.happen(.bookingCancelled(booking: other))
    #expect(year.workshop.bookedSessions.map(\.id) == [booked])

    try year.end()
    let plan = SetPlan(unit: Unit.companyID, cycle: EmbeddedYear.quarter(2), serves: nil)
    try year.happen(
      .sessionOpened(
        kind: .quarter, set: nil, opening: plan, agenda: SessionKind.quarter.agenda, absent: []))
    #expect(year.workshop.bookedSessions.isEmpty)
    #expect(year.workshop.embedding.bookings.map(\.id) == [booked])
  }

  @Test func anotherSessionDoesNotHoldTheBookedOne() throws {
    var year = try EmbeddedYear()
    try year.plan()
    try year.end()
    try year.book(.review, EmbeddedYear.quarter(1), on: EmbeddedYear.quarter(1).last)
    try year.meet(.weekly, about: OKRSet.firstID, led: nil)
    #expect(year.workshop.bookedSessions.count == 1)
    try year.meet(.review, about: OKRSet.firstID, led: nil)
    #expect(year.workshop.bookedSessions.isEmpty)
  }

  @Test func nothingOfItChangesAClosedSet() throws {
    var year = try EmbeddedYear()
    let champion = SessionLead.champion(person: year.ana)
    try year.live(1, led: champion, weeks: champion)
    for event: Event in [
      .sessionLed(session: SessionID(1), lead: champion),
      .readinessAnswered(item: .redEarly, answer: .no, owner: "", note: "", overriding: []),
      .championNamed(person: year.ana, unit: year.sales),
      .sessionOpened(
        kind: .embedding, set: OKRSet.firstID, opening: nil,
        agenda: SessionKind.embedding.agenda, absent: []),
    ] {
      #expect(year.refusal(event) == nil, "\(event)")
    }
  }

  private func champion(_ year: EmbeddedYear, _ id: ChampionID) -> Champion {
    year.workshop.champion(id) ?? Champion(id: id, person: PersonID(0), unit: UnitID(0))
  }
}
