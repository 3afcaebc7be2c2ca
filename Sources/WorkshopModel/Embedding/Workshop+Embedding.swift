import PlainText

extension Workshop {
  mutating func answer(_ item: ReadinessItem, _ reply: ReadinessReply) {
    embedding.replies[item] = ReadinessReply(
      answer: reply.answer, owner: reply.owner.singleLine, note: reply.note.singleLine,
      although: reply.although.map(\.singleLine))
  }

  mutating func judgeReadiness(
    _ judgement: ReadinessVerdict.Judgement, _ approver: CleanText, on day: CalendarDate,
    _ conditions: CleanText
  ) {
    embedding.verdicts.append(
      ReadinessVerdict(
        judgement: judgement, approver: approver.singleLine, day: day,
        conditions: conditions.singleLine))
  }

  mutating func nameChampion(
    _ person: PersonID, of unit: UnitID, _ seq: Int
  ) throws(Rejection) {
    _ = try indexOf(person)
    _ = try indexOf(unit)
    embedding.champions.append(Champion(id: ChampionID(seq), person: person, unit: unit))
  }

  mutating func assign(_ champion: ChampionID, to unit: UnitID) throws(Rejection) {
    let index = try indexOf(champion)
    _ = try indexOf(unit)
    embedding.champions[index].unit = unit
  }

  /// - Parameter taken: nil where the step is taken back.
  mutating func set(
    _ step: ChampionStep, of champion: ChampionID, _ taken: ChampionStepTaken?
  ) throws(Rejection) {
    let index = try indexOf(champion)
    try requireSession(taken?.session)
    embedding.champions[index].steps[step] = taken
  }

  mutating func remove(_ champion: ChampionID) throws(Rejection) {
    embedding.champions.remove(at: try indexOf(champion))
  }

  mutating func book(
    _ kind: SessionKind, of unit: UnitID, about cycle: Cycle, on day: CalendarDate, _ seq: Int
  ) throws(Rejection) {
    _ = try indexOf(unit)
    embedding.bookings.append(
      BookedSession(id: BookingID(seq), kind: kind, unit: unit, cycle: cycle, day: day))
  }

  mutating func move(_ booking: BookingID, to day: CalendarDate) throws(Rejection) {
    embedding.bookings[try indexOf(booking)].day = day
  }

  mutating func cancel(_ booking: BookingID) throws(Rejection) {
    embedding.bookings.remove(at: try indexOf(booking))
  }

  func requireSession(_ id: SessionID?) throws(Rejection) {
    guard let id else { return }
    guard sessions.contains(where: { $0.id == id }) else { throw .gone("That session") }
  }

  func indexOf(_ champion: ChampionID) throws(Rejection) -> Int {
    guard let index = embedding.champions.firstIndex(where: { $0.id == champion }) else {
      throw .gone("That champion")
    }
    return index
  }

  func indexOf(_ booking: BookingID) throws(Rejection) -> Int {
    guard let index = embedding.bookings.firstIndex(where: { $0.id == booking }) else {
      throw .gone("That booked session")
    }
    return index
  }
}
