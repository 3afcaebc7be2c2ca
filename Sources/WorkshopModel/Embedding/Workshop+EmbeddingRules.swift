import PlainText

extension Workshop {
  func judgeReadinessAnswered(_ item: ReadinessItem, _ reply: ReadinessReply) throws(Rejection) {
    try reply.owner.requireShort("The owner", limit: Limits.shortText)
    try reply.note.requireShort("The note", limit: Limits.reason)
    let before = embedding.replies[item]
    guard
      before?.answer != reply.answer || before?.owner != reply.owner.singleLine
        || before?.note != reply.note.singleLine
    else { throw Rejection("It is answered so already.") }
  }

  func judgeReadinessJudged(
    _ judgement: ReadinessVerdict.Judgement, _ approver: CleanText, _ conditions: CleanText
  ) throws(Rejection) {
    try approver.require("Who says so", limit: Limits.shortText)
    try conditions.requireShort("The text", limit: Limits.reason)
    guard judgement != .withConditions || !conditions.singleLine.isEmpty else {
      throw Rejection("Ready with conditions: type what has to come true first.")
    }
  }

  func judgeChampionNamed(_ person: PersonID, of unit: UnitID) throws(Rejection) {
    let name = people[try indexOf(person)].name
    try judgeUnitInUse(unit)
    guard !embedding.champions.contains(where: { $0.person == person }) else {
      throw Rejection("\(name) is a champion already: mark the line, e says of which unit.")
    }
  }

  func judgeChampionAssigned(_ champion: ChampionID, to unit: UnitID) throws(Rejection) {
    let known = embedding.champions[try indexOf(champion)]
    try judgeUnitInUse(unit)
    guard known.unit != unit else { throw Rejection("It is that unit already.") }
  }

  func judgeChampionStepped(
    _ champion: ChampionID, _ step: ChampionStep, _ taken: ChampionStepTaken
  ) throws(Rejection) {
    let known = embedding.champions[try indexOf(champion)]
    try requireSession(taken.session)
    guard known.steps[step] != taken else { throw Rejection("The step stands there already.") }
  }

  func judgeChampionStepTakenBack(
    _ champion: ChampionID, _ step: ChampionStep
  ) throws(Rejection) {
    guard embedding.champions[try indexOf(champion)].steps[step] != nil else {
      throw Rejection("That step was not taken.")
    }
  }

  func judgeSessionBooked(
    _ kind: SessionKind, of unit: UnitID, about cycle: Cycle, on day: CalendarDate
  ) throws(Rejection) {
    try judgeUnitInUse(unit)
    guard SessionKind.bookable.contains(kind) else {
      throw Rejection("A kick-off is the session that a file begins with: book another kind.")
    }
    guard embedding.bookings.count < Limits.bookings else {
      throw Rejection("\(Limits.bookings) sessions are booked: cancel what is over.")
    }
    let isThere = embedding.bookings.contains {
      $0.kind == kind && $0.unit == unit && $0.day == day && $0.cycle.first == cycle.first
        && $0.cycle.last == cycle.last
    }
    guard !isThere else { throw Rejection("It is booked for that day already.") }
  }

  func judgeBookingMoved(_ booking: BookingID, to day: CalendarDate) throws(Rejection) {
    let known = embedding.bookings[try indexOf(booking)]
    guard known.day != day else { throw Rejection("It is booked for that day already.") }
  }

  private func judgeUnitInUse(_ unit: UnitID) throws(Rejection) {
    let unit = units[try indexOf(unit)]
    guard !unit.isArchived else {
      throw Rejection("\(unit.name) is archived: take it into use again first.")
    }
  }
}
