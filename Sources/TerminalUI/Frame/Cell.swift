/// One character position of a frame.
public struct Cell: Hashable, Sendable {
  /// One drawn character with its marks; empty in the right half of a two-column character.
  public var glyph: Glyph
  public var role: Role

  public init(_ glyph: Glyph, _ role: Role) {
    self.glyph = glyph
    self.role = role
  }

  /// True in the right half of a two-column character, which draws nothing itself.
  public var isContinuation: Bool { glyph.isEmpty }

  public static func blank(_ role: Role) -> Cell { Cell(.space, role) }
}
