/// What stands in a cell: a scalar with up to four marks, packed into two words, so that a frame is
/// plain memory, which is copied and compared as such.
public struct Glyph: Hashable, Sendable {
  /// Three scalars of 21 bits, the first lowest.
  private(set) var low: UInt64
  /// Two more.
  private(set) var high: UInt64 = 0

  private static let bits: UInt64 = 21
  private static let mask: UInt64 = 1 << bits - 1
  /// A character and its marks; more are left out.
  static let capacity = 5

  public init(_ scalar: Unicode.Scalar) { self.init(plain: scalar.value) }

  /// The words of another.
  init(low: UInt64, high: UInt64) { (self.low, self.high) = (low, high) }

  /// A scalar by its value.
  init(plain value: UInt32) { low = UInt64(value) }

  /// The first scalars of `text`, as many as there is room for.
  public init(_ text: String) {
    low = 0
    for (place, scalar) in text.unicodeScalars.prefix(Self.capacity).enumerated() {
      append(scalar, at: place)
    }
  }

  /// The right half of a two-column character.
  static let continuation = Glyph("")
  static let space = Glyph(" " as Unicode.Scalar)
  static let rule = Glyph("─" as Unicode.Scalar)

  public var isEmpty: Bool { low == 0 }

  /// The scalar, when it stands alone.
  public var single: Unicode.Scalar? {
    low > 0 && low <= Self.mask && high == 0 ? Unicode.Scalar(UInt32(low)) : nil
  }

  public var scalars: [Unicode.Scalar] {
    (0..<Self.capacity).compactMap { place in
      let word =
        place < 3 ? low >> (UInt64(place) * Self.bits) : high >> (UInt64(place - 3) * Self.bits)
      let value = UInt32(word & Self.mask)
      return value == 0 ? nil : Unicode.Scalar(value)
    }
  }

  /// With one mark more, where there is room.
  func adding(_ mark: Unicode.Scalar) -> Glyph {
    var glyph = self
    let place = scalars.count
    if place < Self.capacity { glyph.append(mark, at: place) }
    return glyph
  }

  private mutating func append(_ scalar: Unicode.Scalar, at place: Int) {
    if place < 3 {
      low |= UInt64(scalar.value) << (UInt64(place) * Self.bits)
    } else {
      high |= UInt64(scalar.value) << (UInt64(place - 3) * Self.bits)
    }
  }
}

extension Glyph: CustomStringConvertible {
  public var description: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}

extension Glyph: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value) }
}
