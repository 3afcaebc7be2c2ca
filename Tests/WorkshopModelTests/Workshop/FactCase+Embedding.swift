import PlainText
import Testing

@testable import WorkshopModel

extension FactCase {
  private static let day = CalendarDate(dayNumber: 20_822)

  /// Readiness, champions, who leads, what is booked.
  static let embedding: [FactCase] = [
    FactCase(
      "The owner has 500 characters: at most 60 fit. Shorten it.",
      { _ in
        .readinessAnswered(
          item: .redEarly, answer: .yes, owner: long, note: "", overriding: [])
      }, { workshop, _ in workshop.embedding.replies[.redEarly]?.owner == long }),
    FactCase(
      "Who says so is empty: type it first.",
      { _ in .readinessJudged(verdict: .ready, approver: "", day: day, conditions: "") },
      { workshop, _ in workshop.embedding.verdict?.approver == "" }),
    FactCase(
      "Bo is a champion already: mark the line, e says of which unit.",
      { .championNamed(person: $0.person("Bo"), unit: Unit.companyID) },
      { workshop, _ in workshop.embedding.champions.count == 2 }),
    FactCase(
      "It is that unit already.",
      {
        .championAssigned(champion: ChampionID($0.seq("champion")), unit: UnitID($0.seq("Sales")))
      }, { workshop, scene in workshop.embedding.champions[0].unit == UnitID(scene.seq("Sales")) }),
    FactCase(
      "That step was not taken.",
      { .championStepTakenBack(champion: ChampionID($0.seq("champion")), step: .led) },
      { workshop, _ in workshop.embedding.champions[0].steps.isEmpty }),
    FactCase(
      "Bo is a champion: remove the champion in Embedding first.",
      { .personRemoved(person: $0.person("Bo")) },
      { workshop, _ in workshop.embedding.champions.isEmpty && workshop.people.count == 1 }),
    FactCase(
      "It stands there already.", { _ in .sessionLed(session: SessionID(1), lead: nil) },
      { workshop, _ in workshop.sessions[0].lead == nil }),
    FactCase(
      "A kick-off is the session that a file begins with: book another kind.",
      {
        .sessionBooked(
          kind: .kickOff, unit: Unit.companyID, cycle: $0.timeline.workshop.sets[0].cycle,
          day: day)
      }, { workshop, _ in workshop.embedding.bookings.count == 1 }),
  ]
}
