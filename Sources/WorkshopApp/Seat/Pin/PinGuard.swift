import PlainText
import WorkshopModel
import WorkshopStore

/// What is known here of the facilitator's PIN, and how long the next try must wait. It outlives the
/// screens it is typed at.
struct PinGuard: Hashable, Sendable {
  /// Whether there is one, as of the last look.
  var isSet = false
  private var wrongTries = 0
  private var waitsUntil: Timestamp?

  private static let longestSeconds = 300

  /// Seconds until another try counts; 0 when it may be now.
  func wait(at now: Timestamp) -> Int {
    guard let waitsUntil, waitsUntil > now else { return 0 }
    return (waitsUntil.milliseconds - now.milliseconds + 999) / 1000
  }

  /// Each wrong try doubles the wait, up to five minutes.
  mutating func tried(_ isRight: Bool, at now: Timestamp) {
    guard !isRight else {
      wrongTries = 0
      waitsUntil = nil
      return
    }
    wrongTries = min(wrongTries + 1, 16)
    waitsUntil = now + min(1 << wrongTries, Self.longestSeconds)
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
  case known(isSet: Bool)
  case checked(isRight: Bool)
  case saved(isSet: Bool)
  case failed(StoreError)
}
