/// A stored event, column by column, and the head that is stored with it.
struct EventBytes {
  let seq: Int
  let at: Int
  let author: String
  let kind: String
  let payload: String
  let hash: [UInt8]

  /// The last sequence number, lowest byte first, and its hash.
  var head: [UInt8] { (0..<8).map { UInt8(truncatingIfNeeded: seq >> ($0 * 8)) } + hash }
}
