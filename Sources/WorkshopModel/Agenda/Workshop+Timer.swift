import PlainText

extension Workshop {
  mutating func startTimer(at moment: Timestamp) throws(Rejection) {
    let index = try timedPhase()
    guard !phases[index].clock.isRunning else { throw Rejection("The timer is running already.") }
    phases[index].clock.start(at: moment)
  }

  mutating func pauseTimer(at moment: Timestamp) throws(Rejection) {
    let index = try timedPhase()
    guard phases[index].clock.isRunning else { throw Rejection("The timer is not running.") }
    phases[index].clock.pause(at: moment)
  }

  mutating func extendTimer(by minutes: Int) throws(Rejection) {
    let index = try timedPhase()
    guard Limits.minutes.contains(phases[index].allottedMinutes + minutes) else {
      throw .minutesOutOfRange
    }
    phases[index].clock.extendedMinutes += minutes
  }

  private func timedPhase() throws(Rejection) -> Int {
    guard let index = currentIndex, !isFinished else {
      throw Rejection("The agenda is done: no phase has a timer now.")
    }
    return index
  }
}
