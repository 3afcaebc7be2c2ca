import WorkshopModel

/// The wrong tries of the PIN since it was last right or set, which all seats share: a seat that is
/// closed and started again does not begin anew.
public struct PinTries: Hashable, Sendable {
  /// How long the next try ever waits, in seconds.
  public static let longestWait = 300

  private var wrong = 0
  /// When the next try counts; nil at once.
  public private(set) var waitsUntil: Timestamp?

  init() {}

  /// Counts a try as wrong, unless it comes too early.
  /// - Returns: whether it counts.
  mutating func begin(at now: Timestamp) -> Bool {
    guard !mustWait(at: now) else { return false }
    wrong = min(wrong + 1, 16)
    waitsUntil = now + wait
    return true
  }

  /// Each wrong try doubles the wait.
  private var wait: Int { min(1 << wrong, Self.longestWait) }

  /// A clock that was put back since makes nobody wait longer than the wait there was.
  private mutating func mustWait(at now: Timestamp) -> Bool {
    guard let moment = waitsUntil, moment > now else { return false }
    waitsUntil = min(moment, now + wait)
    return true
  }
}

extension PinTries {
  /// nil for bytes that are none.
  init?(bytes: [UInt8]) {
    guard bytes.count == 16 else { return nil }
    func number(_ bytes: ArraySlice<UInt8>) -> Int {
      Int(truncatingIfNeeded: bytes.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
    }
    wrong = min(max(0, number(bytes[..<8])), 16)
    // Zero stands for none; it is long over anyway.
    let moment = number(bytes[8...])
    waitsUntil = moment > 0 ? Timestamp(milliseconds: moment) : nil
  }

  var bytes: [UInt8] { Chain.bytes(of: wrong) + Chain.bytes(of: waitsUntil?.milliseconds ?? 0) }
}

/// What a typed PIN came to.
public enum PinVerdict: Hashable, Sendable {
  case right
  case wrong(waitsUntil: Timestamp?)
  /// It was not even looked at.
  case early(waitsUntil: Timestamp?)
}
