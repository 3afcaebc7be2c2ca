import PlainText

extension Workshop {
  mutating func startTimer(at moment: Timestamp) throws(Rejection) {
    let index = try timedPhase()
    guard !phases[index].clock.isRunning else { throw Rejection("The timer is running already.") }
    sessions[heldNow].phases[index].clock.start(at: moment)
  }

  mutating func pauseTimer(at moment: Timestamp) throws(Rejection) {
    let index = try timedPhase()
    guard phases[index].clock.isRunning else { throw Rejection("The timer is not running.") }
    sessions[heldNow].phases[index].clock.pause(at: moment)
  }

  mutating func extendTimer(by minutes: Int) throws(Rejection) {
    try extend(timedPhase(), by: minutes)
  }

  mutating func extendTimer(by minutes: Int, of phase: PhaseID) throws(Rejection) {
    guard let index = phases.firstIndex(where: { $0.id == phase }) else {
      throw .gone("That phase")
    }
    try extend(index, by: minutes)
  }

  /// The minutes that were given stay.
  mutating func resetTimer() throws(Rejection) {
    let index = try timedPhase()
    sessions[heldNow].phases[index].clock.reset()
  }

  private mutating func extend(_ index: Int, by minutes: Int) throws(Rejection) {
    let (whole, overflow) = phases[index].allottedMinutes.addingReportingOverflow(minutes)
    guard !overflow, Limits.minutes.contains(whole) else { throw .minutesOutOfRange }
    sessions[heldNow].phases[index].clock.extendedMinutes += minutes
  }

  private func timedPhase() throws(Rejection) -> Int {
    guard let index = currentIndex, !isFinished else {
      throw Rejection("The agenda is done: no phase has a timer now.")
    }
    return index
  }
}
