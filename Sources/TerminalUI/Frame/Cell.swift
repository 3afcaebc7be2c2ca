/// One character position of a frame, packed into two words: a picture has thousands, which are
/// copied and compared with every key.
public struct Cell: Hashable, Sendable {
  private var low: UInt64
  /// The role lies above what a glyph needs.
  private var high: UInt64

  private static let roleBits: UInt64 = 8
  private static let roleShift = 64 - roleBits

  public init(_ glyph: Glyph, _ role: Role) {
    low = glyph.low
    high = glyph.high | UInt64(role.rawValue) << Self.roleShift
  }

  /// One drawn character with its marks; empty in the right half of a two-column character.
  public var glyph: Glyph {
    get { Glyph(low: low, high: high & (1 << Self.roleShift - 1)) }
    set { self = Cell(newValue, role) }
  }

  public var role: Role {
    get { Role(rawValue: UInt8(high >> Self.roleShift)) ?? .body }
    set { self = Cell(glyph, newValue) }
  }

  /// True in the right half of a two-column character, which draws nothing itself.
  public var isContinuation: Bool { low == 0 }

  public static func blank(_ role: Role) -> Cell { Cell(.space, role) }
}
