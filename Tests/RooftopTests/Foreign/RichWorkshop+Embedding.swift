import PlainText
import Testing
import WorkshopModel

/// How OKRs live on.
extension RichWorkshop {
  mutating func embedding() throws {
    let workshop = timeline.workshop
    let day = workshop.sets[0].cycle.first + 20
    for (place, item) in ReadinessItem.allCases.enumerated() {
      let answer = ReadinessAnswer.allCases[place % ReadinessAnswer.allCases.count]
      try add(
        .readinessAnswered(
          item: item, answer: answer, owner: place < 6 ? "Ana" : "", note: "We said so",
          overriding: place == 0 ? ["the data says no: nothing"] : []))
    }
    try add(
      .readinessJudged(
        verdict: .withConditions, approver: "Åsa", day: day, conditions: "A champion in Sales"))
    try add(.readinessJudged(verdict: .ready, approver: "Åsa", day: day, conditions: ""))
    let people = workshop.people.map(\.id)
    let session = try #require(workshop.session).id
    let unit = try #require(workshop.units.last { !$0.isArchived }).id
    let first = ChampionID(try add(.championNamed(person: people[0], unit: Unit.companyID)))
    try add(.championAssigned(champion: first, unit: unit))
    for step in ChampionStep.allCases {
      try add(
        .championStepped(
          champion: first, step: step, day: day, session: step == .led ? session : nil))
    }
    try add(.championStepTakenBack(champion: first, step: .trainsOthers))
    let other = ChampionID(try add(.championNamed(person: people[1], unit: Unit.companyID)))
    try add(.championRemoved(champion: other))
    try add(.sessionLed(session: workshop.sessions[0].id, lead: .coach(name: "Kim")))
    try add(.sessionLed(session: session, lead: .champion(person: people[0])))
    let cycle = try Cycle(
      name: "2028 Q1", first: workshop.sets[0].cycle.last + 1,
      last: workshop.sets[0].cycle.last + 91)
    for kind in SessionKind.bookable {
      try add(.sessionBooked(kind: kind, unit: unit, cycle: cycle, day: day + 200))
    }
    let last = try #require(timeline.workshop.embedding.bookings.last).id
    try add(.bookingMoved(booking: last, day: day + 210))
    try add(
      .bookingCancelled(
        booking: try #require(timeline.workshop.embedding.bookings.first).id))
  }
}
