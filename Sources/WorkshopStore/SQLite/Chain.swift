/// Ties each event to all before it: one changed bit anywhere and the hashes after it are wrong.
struct Chain {
  static let start = [UInt8](repeating: 0, count: Sodium.hashSize)

  /// Of the last link.
  private(set) var hash: [UInt8]

  /// Goes on after an event with this hash.
  init(after hash: [UInt8]) { self.hash = hash }

  /// BLAKE2b over the hash before, then the fields; each text after its length, so that no two
  /// events read the same.
  mutating func link(_ row: EventRow) throws(StoreError) {
    var bytes = hash
    bytes.reserveCapacity(128 + row.payload.utf8.count)
    bytes += Self.bytes(of: row.seq)
    bytes += Self.bytes(of: row.at)
    for text in [row.author, row.kind, row.payload] {
      bytes += Self.bytes(of: text.utf8.count)
      bytes += text.utf8
    }
    hash = try Sodium.hash(bytes)
  }

  /// 8 bytes, the lowest first.
  static func bytes(of number: Int) -> [UInt8] {
    withUnsafeBytes(of: UInt64(bitPattern: Int64(number)).littleEndian) { Array($0) }
  }
}
