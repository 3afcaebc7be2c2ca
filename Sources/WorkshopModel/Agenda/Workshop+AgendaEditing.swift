import PlainText

extension Workshop {
  /// A phase more in the session that holds `before`, right behind it.
  mutating func addPhase(
    _ kind: PhaseKind, about set: SetID?, minutes: Int, after before: PhaseID, _ seq: Int
  ) throws(Rejection) {
    let index = try indexOfPhase(before)
    guard Limits.minutes.contains(minutes) else { throw .minutesOutOfRange }
    guard phases.count < Limits.phases else {
      throw Rejection("An agenda holds \(Limits.phases) phases: drop one first.")
    }
    let set = sets[try self.index(of: set)].id
    sessions[heldNow].phases.insert(
      Phase(id: PhaseID(seq), kind: kind, set: set, minutes: minutes), at: index + 1)
  }

  /// Takes a phase that nobody has worked in out of the agenda.
  mutating func dropPhase(_ phase: PhaseID) throws(Rejection) {
    let index = try indexOfPhase(phase)
    let title = title(of: phases[index])
    guard phase != currentPhase else {
      throw Rejection("\(title) is the current phase: go to another one first.")
    }
    guard !phases[index].isDone, phases[index].clock == PhaseClock() else {
      throw Rejection("\(title) has been held and stays in the agenda.")
    }
    sessions[heldNow].phases.remove(at: index)
  }

  mutating func movePhase(_ phase: PhaseID, by distance: Int) throws(Rejection) {
    let index = try indexOfPhase(phase)
    let (target, overflow) = index.addingReportingOverflow(distance)
    guard !overflow, phases.indices.contains(target), distance != 0 else {
      throw Rejection("It cannot move any further.")
    }
    let moving = sessions[heldNow].phases.remove(at: index)
    sessions[heldNow].phases.insert(moving, at: target)
  }

  private func indexOfPhase(_ phase: PhaseID) throws(Rejection) -> Int {
    guard let index = phases.firstIndex(where: { $0.id == phase }) else {
      throw .gone("That phase")
    }
    return index
  }
}
