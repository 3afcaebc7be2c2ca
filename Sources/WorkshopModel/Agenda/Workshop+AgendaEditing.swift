import PlainText

extension Workshop {
  /// Adds a phase right behind `before`, to the same session.
  mutating func addPhase(
    _ kind: PhaseKind, about set: SetID?, minutes: Int, after before: PhaseID, _ seq: Int
  ) throws(Rejection) {
    let index = try indexOfPhase(before)
    let set = sets[try self.index(of: set)].id
    sessions[heldNow].phases.insert(
      Phase(
        id: PhaseID(seq), kind: kind, set: set, minutes: minutes.clamped(to: Limits.countable)),
      at: index + 1)
  }

  /// Takes a phase out of the agenda. The people of the current one are in the next one then, or in the
  /// one before.
  mutating func dropPhase(_ phase: PhaseID) throws(Rejection) {
    let index = try indexOfPhase(phase)
    guard phases.count > 1 else { throw .agendaEmpty }
    sessions[heldNow].phases.remove(at: index)
    if phase == currentPhase {
      sessions[heldNow].currentPhase = phases[min(index, phases.count - 1)].id
    }
  }

  mutating func movePhase(_ phase: PhaseID, by distance: Int) throws(Rejection) {
    let index = try indexOfPhase(phase)
    let target = index.moved(by: distance, within: phases.count)
    let moving = sessions[heldNow].phases.remove(at: index)
    sessions[heldNow].phases.insert(moving, at: target)
  }

  func indexOfPhase(_ phase: PhaseID) throws(Rejection) -> Int {
    guard let index = phases.firstIndex(where: { $0.id == phase }) else {
      throw .gone("That phase")
    }
    return index
  }
}
