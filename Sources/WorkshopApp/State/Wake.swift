import WorkshopModel

/// When the program must look at the clock again without any input.
enum Wake {
  /// How often it is asked whether those who write or call at other terminals are still there.
  private static let secondsBetweenLooks = 5

  /// Seconds from now; nil for never, so that an idle program uses no processor at all.
  static func seconds(_ state: AppState) -> Double? {
    var moments: [Int] = []
    let now = state.now.milliseconds
    if state.face != .seat, let clock = state.workshop.phase?.clock, let since = clock.runningSince
    {
      let used = clock.accumulated + max(0, now - since.milliseconds)
      moments.append(now + 1000 - used % 1000)
    }
    if let armed = state.armedAdvance { moments.append(armed.until.milliseconds) }
    if let since = state.draftDirtySince {
      moments.append(since.milliseconds + DraftPace.milliseconds)
    }
    if let moment = state.waiting.wakesAt { moments.append(moment.milliseconds) }
    if let typed = state.typedAt {
      moments.append((typed + DraftPace.pauseSeconds).milliseconds)
    }
    if let moment = state.follow.due { moments.append(moment.milliseconds) }
    if let seconds = RoomControl.watchSeconds(state) { moments.append(now + seconds * 1000) }
    if state.watchesOthers { moments.append(now + 1000 * secondsBetweenLooks) }
    if let moment = state.seat?.showsLettersUntil, moment > state.now {
      moments.append(moment.milliseconds)
    }
    if let moment = state.motion.wakesAt(state.now) { moments.append(moment.milliseconds) }
    if let moment = Room.wake(state) { moments.append(moment.milliseconds) }
    if let moment = Seat.wake(state) { moments.append(moment.milliseconds) }
    return moments.min().map { Double(max(1, $0 - now)) / 1000 }
  }
}
