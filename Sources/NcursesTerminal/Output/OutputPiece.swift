/// A part of what goes to a terminal, where it lies: a picture has hundreds of such parts.
typealias OutputBytes = Slice<UnsafeBufferPointer<UInt8>>

/// One piece of what goes to a terminal, by what it has to do with attributes (ECMA-48, 5.4 and 8.3).
/// Good as long as the bytes it was found in.
struct OutputPiece {
  enum Kind: Hashable, Sendable {
    /// Characters, or something else that shows in the current attributes, such as erasing.
    case painting
    /// Neither shows nor changes attributes, such as moving the cursor.
    case neutral
    /// Select graphic rendition.
    case attributes
    /// Which set the characters come from (G0).
    case characterSet
    /// Shift in or out, which also chooses a character set.
    case shift
    /// May do anything.
    case opaque
  }

  let kind: Kind
  let bytes: OutputBytes

  private static let escape: UInt8 = 0x1B

  /// The piece that `bytes` begin with; nil when its end has not come yet.
  init?(startOf bytes: OutputBytes) {
    guard let first = bytes.first else { return nil }
    if first == Self.escape {
      guard let found = Self.escapeSequence(bytes) else { return nil }
      self = found
    } else if Self.isPrinted(first) {
      self.init(.painting, bytes.prefix(while: Self.isPrinted))
    } else {
      self.init(Self.kind(ofControl: first), bytes.prefix(1))
    }
  }

  private init(_ kind: Kind, _ bytes: OutputBytes) {
    self.kind = kind
    self.bytes = bytes
  }

  private static func isPrinted(_ byte: UInt8) -> Bool { byte >= 0x20 && byte != 0x7F }

  /// A line feed may scroll, and what scrolls in is painted.
  private static func kind(ofControl byte: UInt8) -> Kind {
    switch byte {
    case 0x00, 0x07, 0x08, 0x09, 0x0D: .neutral
    case 0x0A, 0x0B, 0x0C: .painting
    case 0x0E, 0x0F: .shift
    default: .opaque
    }
  }

  private static func escapeSequence(_ bytes: OutputBytes) -> OutputPiece? {
    let rest = bytes.dropFirst()
    guard let second = rest.first else { return nil }
    switch second {
    case UInt8(ascii: "["): return controlSequence(bytes)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      return string(bytes)
    case 0x20...0x2F:
      let inner = rest.prefix { (0x20...0x2F).contains($0) }
      guard inner.endIndex < bytes.endIndex else { return nil }
      let isSet = inner.elementsEqual([UInt8(ascii: "(")])
      return OutputPiece(isSet ? .characterSet : .opaque, bytes[...inner.endIndex])
    case UInt8(ascii: "D"), UInt8(ascii: "E"), UInt8(ascii: "M"), UInt8(ascii: "="),
      UInt8(ascii: ">"):
      return OutputPiece(.painting, bytes.prefix(2))
    default:
      return OutputPiece(.opaque, bytes.prefix(2))
    }
  }

  private static func controlSequence(_ bytes: OutputBytes) -> OutputPiece? {
    let parameters = bytes.dropFirst(2).prefix { (0x20...0x3F).contains($0) }
    guard parameters.endIndex < bytes.endIndex else { return nil }
    let whole = bytes[...parameters.endIndex]
    let isPlain = parameters.allSatisfy { (0x30...0x3B).contains($0) }
    switch whole.last {
    case UInt8(ascii: "m"):
      return OutputPiece(isPlain ? .attributes : .opaque, whole)
    case UInt8(ascii: "h"), UInt8(ascii: "l"):
      return OutputPiece(cursorModes.contains(Array(parameters)) ? .neutral : .painting, whole)
    case let final? where isPlain && moving.contains(final): return OutputPiece(.neutral, whole)
    case let final? where isPlain && showing.contains(final): return OutputPiece(.painting, whole)
    default: return OutputPiece(.opaque, whole)
    }
  }

  /// Cursor shown, blinking and, in tmux and screen, very visible.
  private static let cursorModes = Set(["?25", "?12", "?12;25", "34"].map { Array($0.utf8) })
  private static let moving = Set("ABCDEFGHIZ`adef".utf8)
  private static let showing = Set("@JKLMPSTXbr".utf8)

  /// Up to the string terminator, or the bell.
  private static func string(_ bytes: OutputBytes) -> OutputPiece? {
    let inner = bytes.dropFirst(2).prefix { $0 != 0x07 && $0 != escape }
    guard inner.endIndex < bytes.endIndex else { return nil }
    guard bytes[inner.endIndex] == escape else {
      return OutputPiece(.opaque, bytes[...inner.endIndex])
    }
    guard inner.endIndex + 1 < bytes.endIndex else { return nil }
    return OutputPiece(.opaque, bytes[...(inner.endIndex + 1)])
  }
}
