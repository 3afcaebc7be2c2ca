import PlainText
import WorkshopModel

extension Ledger {
  /// Whether leaving a seat takes a PIN.
  public var hasPin: Bool {
    get throws(StoreError) { try store.pin != nil }
  }

  /// Sets the PIN of the seats, or removes it (nil). It is in no event: the log does not tell of it.
  public func setPin(_ pin: CleanText?) throws(StoreError) {
    let hash: PinHash? = if let pin { try PinHash(pin) } else { nil }
    try store.setPin(hash)
  }

  /// When the next try of the PIN counts; nil at once.
  public var pinWaitsUntil: Timestamp? {
    get throws(StoreError) { try store.pinTries.waitsUntil }
  }

  /// Tries `typed`. It is counted as wrong before it is looked at, so that nobody gains a try by
  /// ending the program in time.
  public func tryPin(_ typed: CleanText, at now: Timestamp) throws(StoreError) -> PinVerdict {
    // First: what fails here must not count.
    let pin = try store.pin
    var tries = try store.pinTries
    var counts = tries.begin(at: now)
    do throws(StoreError) {
      try store.changePinTries { kept in
        counts = kept.begin(at: now)
        tries = kept
      }
    } catch  where !error.isBusy {
      // A full disk must not lock the facilitator out.
    }
    guard counts else { return .early(waitsUntil: tries.waitsUntil) }
    guard try Self.fits(typed, pin) else { return .wrong(waitsUntil: tries.waitsUntil) }
    // Where that cannot be written now, the next try waits a moment.
    try? store.changePinTries { $0 = PinTries() }
    return .right
  }

  /// Whether `typed` lets somebody out: it is the PIN, or there is none.
  public func isPin(_ typed: CleanText) throws(StoreError) -> Bool {
    try Self.fits(typed, store.pin)
  }

  private static func fits(_ typed: CleanText, _ pin: PinHash?) throws(StoreError) -> Bool {
    try pin?.fits(typed) ?? true
  }
}
