import PlainText

extension Workshop {
  /// - Parameter quarter: the first quarter, where the agenda plans it too.
  mutating func create(
    _ organisation: CleanText, _ cycle: Cycle, _ agenda: [AgendaItem], _ quarter: Cycle?,
    _ seq: Int
  ) throws(Rejection) {
    guard !isCreated else { throw .alreadyCreated }
    var created = Workshop()
    created.units = [Unit(id: Unit.companyID, name: organisation.singleLine)]
    created.sets = [OKRSet(id: OKRSet.firstID, unit: Unit.companyID, cycle: cycle)]
    if let quarter {
      try created.open(
        SetPlan(unit: Unit.companyID, cycle: quarter, serves: OKRSet.firstID),
        as: OKRSet.firstQuarterID)
    }
    let phases = try created.phases(agenda, about: OKRSet.firstID, seq)
    created.sessions = [
      Session(
        id: SessionID(seq), kind: .kickOff, set: OKRSet.firstID, phases: phases,
        currentPhase: PhaseID(seq))
    ]
    self = created
  }

  mutating func correct(_ organisation: CleanText, _ cycle: Cycle) {
    sets[0].correct(cycle)
    units[0].name = organisation.singleLine
  }

  mutating func enter(_ phase: PhaseID, at moment: Timestamp) throws(Rejection) {
    let target = try indexOfPhase(phase)
    closeOpenRound()
    sessions[heldNow].enter(target, at: moment)
  }

  mutating func finish(at moment: Timestamp) {
    closeOpenRound()
    sessions[heldNow].finish(at: moment)
  }

  /// A phase that was left collects nothing.
  mutating func closeOpenRound() {
    // A set that nothing is open in is not copied.
    for index in sets.indices where sets[index].hasOpenRound { sets[index].closeOpenRound() }
  }

  mutating func plan(_ minutes: Int, for phase: PhaseID) throws(Rejection) {
    let index = try indexOfPhase(phase)
    sessions[heldNow].phases[index].minutes = minutes.clamped(to: Limits.countable)
    sessions[heldNow].phases[index].clock.extendedMinutes = 0
  }

  /// Where the session stands that is held now. Only a workshop that was created is asked.
  var heldNow: Int { sessions.count - 1 }
}

extension Session {
  /// Leaves the current phase for the one at `target`, forward or back; its clock stops.
  fileprivate mutating func enter(_ target: Int, at moment: Timestamp) {
    if let current = currentIndex {
      phases[current].clock.pause(at: moment)
      if target > current { phases[current].isDone = true }
    }
    isFinished = false
    currentPhase = phases[target].id
    phases[target].clock.start(at: moment)
  }

  fileprivate mutating func finish(at moment: Timestamp) {
    if let current = currentIndex { phases[current].isDone = true }
    end(at: moment)
  }

  mutating func end(at moment: Timestamp) {
    if let current = currentIndex { phases[current].clock.pause(at: moment) }
    isFinished = true
  }
}

extension OKRSet {
  /// What is due on the last day of the cycle stays due on its last day.
  fileprivate mutating func correct(_ cycle: Cycle) {
    for objective in allObjectives.indices {
      for index in allObjectives[objective].keyResults.indices
      where allObjectives[objective].keyResults[index].values?.due == self.cycle.last {
        allObjectives[objective].keyResults[index].values?.due = cycle.last
      }
    }
    self.cycle = cycle
  }

  fileprivate var hasOpenRound: Bool { rounds.contains { $0.stage == .open } }

  fileprivate mutating func closeOpenRound() {
    if let open = rounds.lastIndex(where: { $0.stage == .open }) { rounds[open].stage = .closed }
  }
}
