/// A few bytes that go to a terminal together, in plain memory: they are compared and copied with
/// every letter that is painted.
struct ShortSequence: Hashable, Sendable {
  private var bytes = SIMD32<UInt8>()
  private(set) var count = 0

  /// The longest parameters that choose a colour, such as `38:2::255:255:255`, are half as long.
  static let most = SIMD32<UInt8>.scalarCount

  /// Nil where `bytes` are more than `most`.
  init?(_ bytes: OutputBytes) {
    guard bytes.count <= Self.most else { return nil }
    count = bytes.count
    withUnsafeMutableBytes(of: &self.bytes) { $0.copyBytes(from: bytes) }
  }

  func append(to sent: inout [UInt8]) {
    withUnsafeBytes(of: bytes) { sent.append(contentsOf: $0.prefix(count)) }
  }
}
