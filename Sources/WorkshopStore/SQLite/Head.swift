/// Where the chain of events ends, which write was the last, and a digest of every fact beside the
/// events. All of it is one row, so that a decision vouches for the facts without another statement.
struct Head: Equatable {
  let seq: Int
  let hash: [UInt8]
  /// Drawn by lot for every write; nil in a file of the first format, which keeps no digests either.
  var write: [UInt8]?
  var facts: [Fact: [UInt8]] = [:]

  static let writeSize = 16
  private static let linkSize = 8 + Sodium.hashSize
  private static let factSize = 1 + Sodium.hashSize

  /// The same place in the chain, whoever wrote last.
  func isLevel(with other: Head) -> Bool { seq == other.seq && hash == other.hash }

  /// This place in the chain with what `other` says of the facts.
  init(seq: Int, hash: [UInt8], keeping other: Head? = nil) {
    self.seq = seq
    self.hash = hash
    write = other?.write
    facts = other?.facts ?? [:]
  }
}

extension Head {
  /// nil for bytes that no Rooftop wrote, or that were changed since.
  init?(_ bytes: [UInt8]) throws(StoreError) {
    guard bytes.count >= Self.linkSize else { return nil }
    seq = Int(truncatingIfNeeded: bytes[..<8].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
    hash = Array(bytes[8..<Self.linkSize])
    guard seq >= 0 else { return nil }
    guard bytes.count > Self.linkSize else { return }
    let (body, proof) = (bytes.dropLast(Sodium.hashSize), bytes.suffix(Sodium.hashSize))
    let entries = body.dropFirst(Self.linkSize + Self.writeSize)
    guard body.count >= Self.linkSize + Self.writeSize, entries.count % Self.factSize == 0,
      try Sodium.hash(Array(body)) == Array(proof)
    else { return nil }
    write = Array(body[Self.linkSize..<Self.linkSize + Self.writeSize])
    for start in stride(from: entries.startIndex, to: entries.endIndex, by: Self.factSize) {
      guard let fact = Fact(rawValue: entries[start]) else { return nil }
      facts[fact] = Array(entries[start + 1..<start + Self.factSize])
    }
  }

  /// The place, the write, each fact's number and digest, and a digest of all that.
  var bytes: [UInt8] {
    get throws(StoreError) {
      guard let write else { return Chain.bytes(of: seq) + hash }
      var body = Chain.bytes(of: seq) + hash + write
      for fact in Fact.allCases {
        if let digest = facts[fact] { body += [fact.rawValue] + digest }
      }
      return body + (try Sodium.hash(body))
    }
  }
}
