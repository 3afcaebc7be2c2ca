import PlainText

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

  /// Whether `typed` lets somebody out: it is the PIN, or there is none.
  public func isPin(_ typed: CleanText) throws(StoreError) -> Bool {
    guard let pin = try store.pin else { return true }
    return try pin.fits(typed)
  }
}
