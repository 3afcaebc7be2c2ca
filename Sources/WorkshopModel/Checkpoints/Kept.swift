/// A value that a checkpoint keeps: its fields one after the other, without names. Only the program
/// that wrote them reads them, so that nothing of it has to last.
protocol Kept {
  func write(to bytes: inout KeptBytes)
  init(from bytes: inout KeptReader) throws(UnreadableBytes)
}

/// Bytes that no checkpoint of this program consists of.
struct UnreadableBytes: Error {}

/// The fields of a checkpoint as they are written.
struct KeptBytes {
  private(set) var bytes: [UInt8] = []

  mutating func add<each Value: Kept>(_ value: repeat each Value) {
    repeat (each value).write(to: &self)
  }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  mutating func append(contentsOf more: some Collection<UInt8>) { bytes.append(contentsOf: more) }

  /// Seven bits a byte, the lowest first: most numbers are small.
  mutating func append(number: UInt) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }
}

/// The fields of a checkpoint as they are read. It never reads beyond the end.
struct KeptReader {
  private let bytes: UnsafeRawBufferPointer
  private var place = 0

  /// - Parameter bytes: to be valid while it is used.
  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  var isAtEnd: Bool { place == bytes.count }

  mutating func next<Value: Kept>() throws(UnreadableBytes) -> Value { try Value(from: &self) }

  mutating func byte() throws(UnreadableBytes) -> UInt8 {
    guard place < bytes.count else { throw UnreadableBytes() }
    defer { place += 1 }
    return bytes[place]
  }

  mutating func number() throws(UnreadableBytes) -> UInt {
    var number: UInt = 0
    var shift: UInt = 0
    while true {
      let byte = try byte()
      guard shift < 63 || byte <= 1 else { throw UnreadableBytes() }
      number |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
  }

  /// How many values follow, each of at least one byte.
  mutating func count() throws(UnreadableBytes) -> Int {
    let count = try number()
    guard count <= UInt(bytes.count - place) else { throw UnreadableBytes() }
    return Int(count)
  }

  mutating func take(_ count: Int) throws(UnreadableBytes) -> UnsafeRawBufferPointer {
    guard (0...bytes.count - place).contains(count) else { throw UnreadableBytes() }
    defer { place += count }
    return UnsafeRawBufferPointer(rebasing: bytes[place..<place + count])
  }
}
