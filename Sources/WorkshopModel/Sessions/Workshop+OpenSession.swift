import PlainText

extension Workshop {
  mutating func openSession(
    _ kind: SessionKind, on set: SetID?, opening plan: SetPlan?, _ agenda: [AgendaItem],
    absent: [PersonID], led lead: SessionLead?, _ seq: Int, at moment: Timestamp
  ) throws(Rejection) {
    let own = plan == nil ? set ?? OKRSet.firstID : SetID(seq)
    var opened = self
    if let plan { try opened.open(plan, as: own) }
    let phases = try opened.phases(agenda, about: own, seq)
    guard absent.allSatisfy({ person($0) != nil }) else { throw .gone("That person") }
    if case .champion(let person)? = lead { _ = try indexOf(person) }
    self = opened
    sessions.append(
      Session(
        id: SessionID(seq), kind: kind, set: own, phases: phases, currentPhase: PhaseID(seq),
        absent: Set(absent), lead: lead?.kept))
    sessions[heldNow].phases[0].clock.start(at: moment)
  }

  func judgeSessionOpened(
    on set: SetID?, opening plan: SetPlan?, _ agenda: [AgendaItem], absent: [PersonID]
  ) throws(Rejection) {
    guard isFinished else {
      throw Rejection(
        "\(sessionWords) is not over: go on with n, or end it on the board.")
    }
    if let plan, let refusal = refusal(of: plan) { throw refusal }
    try judgeAgenda(agenda, about: set, opening: plan)
    guard absent.allSatisfy({ person($0) != nil }) else { throw .gone("That person") }
  }

  /// Ends the session wherever it is; what was decided stays.
  mutating func endSession(at moment: Timestamp) {
    closeOpenRound()
    sessions[heldNow].end(at: moment)
  }

  func judgeSessionEnded() throws(Rejection) {
    guard !isFinished else { throw Rejection("The session is over already.") }
  }

  func phases(
    _ agenda: [AgendaItem], about set: SetID, _ seq: Int
  ) throws(Rejection) -> [Phase] {
    guard !agenda.isEmpty else { throw .agendaEmpty }
    for item in agenda { _ = try index(of: item.set ?? set) }
    return agenda.enumerated().map { part, item in
      Phase(
        id: PhaseID(seq, part: part), kind: item.phase, set: item.set ?? set,
        minutes: item.minutes.clamped(to: Limits.countable))
    }
  }
}
