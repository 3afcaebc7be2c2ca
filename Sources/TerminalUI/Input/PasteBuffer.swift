import PlainText

/// The text of a paste while it arrives.
struct PasteBuffer: Hashable, Sendable {
  /// More than anyone means to paste here; the rest is dropped.
  static let cap = 1 << 20
  private static let endMark = Array("\u{1b}[201~".utf8)

  /// From the begin mark until the silence after the end mark.
  private(set) var isOpen = false
  /// Whether the terminal said where it begins, as it will say where it ends.
  private(set) var isMarked = false
  private var bytes: [UInt8] = []
  private var isForgotten = false
  /// Bytes of the end mark seen and held back.
  private var matched = 0

  mutating func open(isMarked: Bool) {
    isOpen = true
    self.isMarked = isMarked
    matched = 0
  }

  /// Whether it is longer than what comes in one piece.
  var isLong: Bool { bytes.count > 1024 }

  /// Takes one byte; true if it completes the end mark.
  mutating func ends(with byte: UInt8) -> Bool {
    if byte == Self.endMark[matched] {
      matched += 1
      guard matched == Self.endMark.count else { return false }
      matched = 0
      return true
    }
    append(Self.endMark[..<matched])
    matched = byte == Self.endMark[0] ? 1 : 0
    if matched == 0 { append(CollectionOfOne(byte)) }
    return false
  }

  /// Drops what has arrived, and all that is still to come of this paste.
  mutating func forget() {
    guard isOpen else { return }
    bytes = []
    isForgotten = true
  }

  mutating func append(_ more: some Collection<UInt8>) {
    guard !isForgotten else { return }
    bytes.append(contentsOf: more.prefix(Self.cap - bytes.count))
  }

  /// Ends the paste and returns its text; nil if there was none. Bytes that are no UTF-8 are left
  /// out, such as half a character at the cap.
  mutating func close() -> CleanText? {
    guard isOpen else { return nil }
    defer { self = PasteBuffer() }
    var text = String.UnicodeScalarView()
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): text.append(scalar)
      case .error: continue
      case .emptyInput: return CleanText(String(text))
      }
    }
  }
}
