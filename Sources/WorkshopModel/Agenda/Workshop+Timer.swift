import PlainText

extension Workshop {
  mutating func startTimer(at moment: Timestamp) {
    guard let index = timedPhase else { return }
    sessions[heldNow].phases[index].clock.start(at: moment)
  }

  mutating func pauseTimer(at moment: Timestamp) {
    guard let index = timedPhase else { return }
    sessions[heldNow].phases[index].clock.pause(at: moment)
  }

  /// - Parameter phase: one that is not there any more has no minutes to give to.
  mutating func extendTimer(by minutes: Int, of phase: PhaseID?) {
    guard let index = phases.firstIndex(where: { $0.id == phase }) else { return }
    sessions[heldNow].phases[index].clock.extend(by: minutes)
  }

  /// The minutes that were given stay.
  mutating func resetTimer() {
    guard let index = timedPhase else { return }
    sessions[heldNow].phases[index].clock.reset()
  }

  /// Where the phase stands whose clock can run; nil once the agenda is done.
  var timedPhase: Int? { isFinished ? nil : currentIndex }
}
