import PlainText
import WorkshopModel
import WorkshopStore

/// What is known here of the facilitator's PIN as of the last look at the file, and how long the next
/// try must wait. It outlives the screens it is typed at.
struct PinGuard: Hashable, Sendable {
  /// Whether there is one.
  var isSet = false
  var waitsUntil: Timestamp?

  /// Seconds until another try counts; 0 when it may be now, or the file must be asked because the
  /// clock was put back.
  func wait(at now: Timestamp) -> Int {
    guard let waitsUntil, waitsUntil > now, waitsUntil <= now + PinTries.longestWait else {
      return 0
    }
    return (waitsUntil.milliseconds - now.milliseconds + 999) / 1000
  }
}

/// What is wanted of the PIN in the file.
enum PinRequest: Hashable, Sendable {
  /// Whether there is one.
  case ask
  case check(CleanText)
  /// nil removes it.
  case set(CleanText?)
}

/// What came of it.
enum PinReply: Hashable, Sendable {
  case known(isSet: Bool, waitsUntil: Timestamp?)
  case checked(PinVerdict)
  case saved(isSet: Bool)
  case failed(StoreError)
}
