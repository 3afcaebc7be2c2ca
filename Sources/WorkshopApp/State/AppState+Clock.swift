import WorkshopModel

extension AppState {
  /// The time of the next input. Where the clock was put back, nothing waits until it shows again what
  /// it showed before.
  mutating func clockReads(_ moment: Timestamp) {
    if moment < now { putBack(to: moment) }
    now = moment
  }

  private mutating func putBack(to moment: Timestamp) {
    draftDirtySince = draftDirtySince.map { min($0, moment) }
    typedAt = typedAt.map { min($0, moment) }
    waiting.clockPutBack(to: moment)
    follow.due = follow.due.map { min($0, moment) }
    motion.clockPutBack(to: moment)
    if let armed = armedAdvance {
      armedAdvance?.until = min(armed.until, moment + ArmedAdvance.seconds)
    }
    if let seat {
      self.seat?.lastInput = min(seat.lastInput, moment)
      self.seat?.coveredSince = seat.coveredSince.map { min($0, moment) }
      self.seat?.showsLettersUntil = seat.showsLettersUntil.map {
        min($0, moment + Patience.lettersSeconds)
      }
    }
  }
}
