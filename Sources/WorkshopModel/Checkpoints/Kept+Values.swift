import FoundationEssentials
import PlainText

extension CleanText: Kept {
  func write(to bytes: inout KeptBytes) {
    bytes.append(number: UInt(string.utf8.count))
    bytes.append(contentsOf: string.utf8)
  }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(String(decoding: try bytes.take(try bytes.count()), as: UTF8.self))
  }
}

extension ID: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(seq, part) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(try bytes.next(), part: try bytes.next())
  }
}

extension Timestamp: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(milliseconds) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(milliseconds: try bytes.next())
  }
}

extension CalendarDate: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(dayNumber) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(dayNumber: try bytes.next())
  }
}

extension Cycle: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(name, first, last) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(known: try bytes.next(), try bytes.next(), try bytes.next())
  }
}

/// The bytes it has in memory, without the zero bytes at the end, which are most of a short number. No
/// integer type holds all its digits.
extension Decimal: Kept {
  func write(to bytes: inout KeptBytes) {
    withUnsafeBytes(of: self) { raw in
      let count = raw.lastIndex { $0 != 0 }.map { $0 + 1 } ?? 0
      bytes.append(UInt8(count))
      bytes.append(contentsOf: raw.prefix(count))
    }
  }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    let count = Int(try bytes.byte())
    guard count <= MemoryLayout<Decimal>.size else { throw UnreadableBytes() }
    let raw = try bytes.take(count)
    self = 0
    withUnsafeMutableBytes(of: &self) { $0.copyBytes(from: raw) }
    guard isComputable else { throw UnreadableBytes() }
  }
}
