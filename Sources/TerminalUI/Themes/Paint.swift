/// A colour as it is sent to a terminal.
public enum PaintColour: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case terminalDefault
  /// 0 to 255, as the terminal numbers its colours.
  case index(Int)
  case rgb(RGB)
}

/// A style reduced to what a terminal can show.
public struct Paint: Hashable, Sendable {
  public var foreground: PaintColour
  public var background: PaintColour
  public var attributes: Attributes

  public init(
    foreground: PaintColour = .terminalDefault, background: PaintColour = .terminalDefault,
    attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}

extension Theme {
  /// How `role` is painted with `depth` colours.
  public func paint(_ role: Role, depth: ColourDepth) -> Paint {
    let look = RoleLook.of(role)
    if depth == .none { return Paint(attributes: look.plain) }
    if depth < .indexed256 || usesTerminalColours { return look.ansiPaint }
    let style = self[role]
    guard let foreground = style.foreground, let background = style.background else {
      return Paint(attributes: style.attributes)
    }
    if depth == .trueColour {
      return Paint(
        foreground: .rgb(foreground), background: .rgb(background), attributes: style.attributes)
    }
    let pair = IndexedPair(foreground, on: background, floor: Contrast.floor(of: role))
    return Paint(
      foreground: .index(pair.foreground.index), background: .index(pair.background.index),
      attributes: style.attributes)
  }
}

extension RoleLook {
  /// The paint with the user's own colours, whose values are unknown.
  fileprivate var ansiPaint: Paint {
    guard let ansi else { return Paint(attributes: plain) }
    return Paint(foreground: .index(ansi.foreground), background: .index(ansi.background))
  }
}
