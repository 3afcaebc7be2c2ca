import PlainText

extension Workshop {
  /// - Parameter quarter: the first quarter, where the agenda plans it too.
  mutating func create(
    _ organisation: CleanText, _ cycle: Cycle, _ agenda: [AgendaItem], _ quarter: Cycle?,
    _ seq: Int
  ) throws(Rejection) {
    guard !isCreated else { throw .alreadyCreated }
    let name = try organisation.required("The organisation's name", limit: Limits.name)
    var created = Workshop()
    created.units = [Unit(id: Unit.companyID, name: name)]
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

  mutating func correct(_ organisation: CleanText, _ cycle: Cycle) throws(Rejection) {
    let name = try organisation.required("The organisation's name", limit: Limits.name)
    guard name != self.organisation || cycle != sets[0].cycle else {
      throw Rejection("Nothing is changed: it reads so already.")
    }
    sets[0].correct(cycle)
    units[0].name = name
  }

  mutating func enter(_ phase: PhaseID, at moment: Timestamp) throws(Rejection) {
    guard let target = phases.firstIndex(where: { $0.id == phase }) else {
      throw .gone("That phase")
    }
    guard let current = currentIndex, target != current || isFinished else {
      throw Rejection("\(title(of: phases[target])) is the current phase already.")
    }
    closeOpenRound()
    sessions[heldNow].enter(target, from: current, at: moment)
  }

  mutating func finish(at moment: Timestamp) throws(Rejection) {
    guard let current = currentIndex, current == phases.count - 1 else {
      throw Rejection("The agenda is not at its last phase yet: press n to move on.")
    }
    guard !isFinished else { throw Rejection("The agenda is done already.") }
    closeOpenRound()
    sessions[heldNow].finish(current, at: moment)
  }

  /// A phase that was left collects nothing.
  mutating func closeOpenRound() {
    for index in sets.indices { sets[index].closeOpenRound() }
  }

  mutating func plan(_ minutes: Int, for phase: PhaseID) throws(Rejection) {
    guard let index = phases.firstIndex(where: { $0.id == phase }) else {
      throw .gone("That phase")
    }
    guard Limits.minutes.contains(minutes) else { throw .minutesOutOfRange }
    sessions[heldNow].phases[index].minutes = minutes
    sessions[heldNow].phases[index].clock.extendedMinutes = 0
  }

  /// Where the session stands that is held now. Only a workshop that was created is asked.
  var heldNow: Int { sessions.count - 1 }
}

extension Session {
  /// Leaves the phase at `current` for the one at `target`, forward or back; its clock stops.
  fileprivate mutating func enter(_ target: Int, from current: Int, at moment: Timestamp) {
    phases[current].clock.pause(at: moment)
    if target > current { phases[current].isDone = true }
    isFinished = false
    currentPhase = phases[target].id
    phases[target].clock.start(at: moment)
  }

  fileprivate mutating func finish(_ current: Int, at moment: Timestamp) {
    phases[current].isDone = true
    end(at: current, moment)
  }

  mutating func end(at current: Int, _ moment: Timestamp) {
    phases[current].clock.pause(at: moment)
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

  fileprivate mutating func closeOpenRound() {
    if let open = rounds.lastIndex(where: { $0.stage == .open }) { rounds[open].stage = .closed }
  }
}

extension Rejection {
  static let minutesOutOfRange = Rejection(
    "A phase lasts \(Limits.minutes.lowerBound) to \(Limits.minutes.upperBound) minutes: type such a number."
  )
}
