import PlainText

extension Workshop {
  mutating func create(
    _ organisation: CleanText, _ cycle: Cycle, _ agenda: [AgendaItem], _ seq: Int
  ) throws(Rejection) {
    guard !isCreated else { throw .alreadyCreated }
    let name = try organisation.required("The organisation's name", limit: Limits.name)
    guard !agenda.isEmpty else { throw Rejection("The agenda is empty: it needs a phase.") }
    guard agenda.allSatisfy({ Limits.minutes.contains($0.minutes) }) else {
      throw .minutesOutOfRange
    }
    self.organisation = name
    self.cycle = cycle
    phases = agenda.enumerated().map { index, item in
      Phase(id: PhaseID(seq, part: index), kind: item.phase, minutes: item.minutes)
    }
    currentPhase = phases.first?.id
  }

  /// What is due on the last day of the cycle stays due on its last day.
  mutating func correct(_ organisation: CleanText, _ cycle: Cycle) throws(Rejection) {
    let name = try organisation.required("The organisation's name", limit: Limits.name)
    guard name != self.organisation || cycle != self.cycle else {
      throw Rejection("Nothing is changed: it reads so already.")
    }
    for objective in allObjectives.indices {
      for index in allObjectives[objective].keyResults.indices
      where allObjectives[objective].keyResults[index].values?.due == self.cycle.last {
        allObjectives[objective].keyResults[index].values?.due = cycle.last
      }
    }
    self.organisation = name
    self.cycle = cycle
  }

  mutating func enter(_ phase: PhaseID, at moment: Timestamp) throws(Rejection) {
    guard let target = phases.firstIndex(where: { $0.id == phase }) else {
      throw .gone("That phase")
    }
    guard let current = currentIndex, target != current || isFinished else {
      throw Rejection("\(phases[target].definition.title) is the current phase already.")
    }
    leave(at: moment)
    if target > current { phases[current].isDone = true }
    isFinished = false
    currentPhase = phase
    phases[target].clock.start(at: moment)
  }

  mutating func finish(at moment: Timestamp) throws(Rejection) {
    guard let current = currentIndex, current == phases.count - 1 else {
      throw Rejection("The agenda is not at its last phase yet: press n to move on.")
    }
    guard !isFinished else { throw Rejection("The agenda is done already.") }
    leave(at: moment)
    phases[current].isDone = true
    isFinished = true
  }

  /// Stops the clock and closes a round that is still open: a phase that was left collects nothing.
  private mutating func leave(at moment: Timestamp) {
    if let current = currentIndex { phases[current].clock.pause(at: moment) }
    if let open = rounds.lastIndex(where: { $0.stage == .open }) { rounds[open].stage = .closed }
  }

  mutating func plan(_ minutes: Int, for phase: PhaseID) throws(Rejection) {
    guard let index = phases.firstIndex(where: { $0.id == phase }) else {
      throw .gone("That phase")
    }
    guard Limits.minutes.contains(minutes) else { throw .minutesOutOfRange }
    phases[index].minutes = minutes
    phases[index].clock.extendedMinutes = 0
  }
}

extension Rejection {
  static let minutesOutOfRange = Rejection(
    "A phase lasts \(Limits.minutes.lowerBound) to \(Limits.minutes.upperBound) minutes: type such a number."
  )
}
