import PlainText

extension Workshop {
  func judgeTimerStarted() throws(Rejection) {
    guard try !timed().clock.isRunning else { throw Rejection("The timer is running already.") }
  }

  func judgeTimerPaused() throws(Rejection) {
    guard try timed().clock.isRunning else { throw Rejection("The timer is not running.") }
  }

  func judgeTimerExtended(by minutes: Int) throws(Rejection) {
    let (whole, overflow) = try timed().allottedMinutes.addingReportingOverflow(minutes)
    guard !overflow, Limits.minutes.contains(whole) else { throw .minutesOutOfRange }
  }

  func judgeTimerReset() throws(Rejection) { _ = try timed() }

  private func timed() throws(Rejection) -> Phase {
    guard let index = timedPhase else {
      throw Rejection("The agenda is done: no phase has a timer now.")
    }
    return phases[index]
  }
}
