/// Bytes of a text file as UTF-8, piece by piece: a byte order mark is taken off, UTF-16 is
/// recognised by its mark or by the zeros between plain letters. What is no UTF-8 at its first letter
/// beyond ASCII is read as Windows-1252, in which old spreadsheets write.
public struct TextBytes {
  private enum Encoding {
    case utf8
    case windows1252
    case utf16(littleEndian: Bool)
  }

  private var encoding: Encoding?
  private var waiting: [UInt8] = []
  private var high: UInt16?

  /// Whether a letter beyond ASCII was read, so that the encoding is proved.
  private var isProved = false

  public init() {}

  /// Whether the file was taken for Windows-1252.
  public var isWindows1252: Bool {
    if case .windows1252? = encoding { true } else { false }
  }

  /// The UTF-8 of what can be read so far.
  public mutating func read(_ bytes: some Collection<UInt8>) -> [UInt8] {
    waiting += bytes
    guard waiting.count >= 4 || encoding != nil else { return [] }
    return decoded()
  }

  /// The UTF-8 of what is left. A unit that was cut off reads as U+FFFD.
  public mutating func finish() -> [UInt8] {
    var rest = decoded()
    if case .utf8? = encoding, !waiting.isEmpty {
      // A letter that lacks its end is none of UTF-8.
      if !isProved { encoding = .windows1252 }
      rest += isProved ? waiting : decoded()
      waiting = []
    }
    if high != nil || !waiting.isEmpty { rest += Array("\u{FFFD}".utf8) }
    high = nil
    waiting = []
    return rest
  }

  private mutating func decoded() -> [UInt8] {
    let encoding = encoding ?? begin()
    self.encoding = encoding
    switch encoding {
    case .utf8: return checked()
    case .windows1252:
      defer { waiting = [] }
      return Windows1252.utf8(waiting)
    case .utf16(let littleEndian): return units(littleEndian)
    }
  }

  /// What is complete; the rest waits for its end.
  private mutating func checked() -> [UInt8] {
    var index = 0
    while index < waiting.count {
      if waiting[index] < 0x80 {
        index += 1
        continue
      }
      switch Self.letter(in: waiting[index...]) {
      case .complete(let count):
        isProved = true
        index += count
      case .cut:
        defer { waiting.removeFirst(index) }
        return Array(waiting[..<index])
      case .wrong where isProved:
        // Damaged, not another encoding: the reader names the row.
        index += 1
      case .wrong:
        encoding = .windows1252
        defer { waiting = [] }
        return Array(waiting[..<index]) + Windows1252.utf8(waiting[index...])
      }
    }
    defer { waiting = [] }
    return waiting
  }

  private enum Letter {
    case complete(Int)
    case cut, wrong
  }

  /// The letter beyond ASCII that `bytes` begin with.
  private static func letter(in bytes: ArraySlice<UInt8>) -> Letter {
    let count: Int
    switch bytes.first ?? 0 {
    case 0xC2...0xDF: count = 2
    case 0xE0...0xEF: count = 3
    case 0xF0...0xF4: count = 4
    default: return .wrong
    }
    let rest = bytes.prefix(count).dropFirst()
    guard rest.allSatisfy({ (0x80...0xBF).contains($0) }) else { return .wrong }
    return rest.count == count - 1 ? .complete(count) : .cut
  }

  private mutating func begin() -> Encoding {
    if waiting.starts(with: [0xEF, 0xBB, 0xBF]) {
      waiting.removeFirst(3)
      return .utf8
    }
    if waiting.starts(with: [0xFF, 0xFE]) || waiting.starts(with: [0xFE, 0xFF]) {
      let littleEndian = waiting[0] == 0xFF
      waiting.removeFirst(2)
      return .utf16(littleEndian: littleEndian)
    }
    guard waiting.count >= 4 else { return .utf8 }
    if waiting[1] == 0, waiting[3] == 0 { return .utf16(littleEndian: true) }
    if waiting[0] == 0, waiting[2] == 0 { return .utf16(littleEndian: false) }
    return .utf8
  }

  private mutating func units(_ littleEndian: Bool) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(waiting.count)
    var index = 0
    while index + 1 < waiting.count {
      let first = UInt16(waiting[index])
      let second = UInt16(waiting[index + 1])
      index += 2
      add(littleEndian ? second << 8 | first : first << 8 | second, to: &text)
    }
    waiting.removeFirst(index)
    return text
  }

  private mutating func add(_ unit: UInt16, to text: inout [UInt8]) {
    if UTF16.isLeadSurrogate(unit) {
      if high != nil { text += Array("\u{FFFD}".utf8) }
      high = unit
      return
    }
    let lead = high.map { [$0] } ?? []
    high = nil
    text += Array(String(decoding: lead + [unit], as: UTF16.self).utf8)
  }
}
