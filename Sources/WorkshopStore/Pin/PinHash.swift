import PlainText

/// The facilitator's PIN as the file keeps it: a slow hash under a salt of its own.
public struct PinHash: Hashable, Sendable {
  /// The salt, then the hash.
  let bytes: [UInt8]

  init(_ pin: CleanText) throws(StoreError) {
    try self.init(pin, salt: try Sodium.random(Sodium.saltSize))
  }

  private init(_ pin: CleanText, salt: [UInt8]) throws(StoreError) {
    bytes =
      salt + (try Sodium.slowHash(Array(pin.singleLine.string.utf8), salt: salt, hardness: .slow))
  }

  /// nil for bytes that are no such hash.
  init?(bytes: [UInt8]) {
    guard bytes.count == Sodium.saltSize + Sodium.hashSize else { return nil }
    self.bytes = bytes
  }

  func fits(_ pin: CleanText) throws(StoreError) -> Bool {
    let typed = try PinHash(pin, salt: Array(bytes.prefix(Sodium.saltSize)))
    return Sodium.areEqual(typed.bytes, bytes)
  }
}
