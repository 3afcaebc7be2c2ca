/// Attributes of printed characters.
public struct Attributes: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }
  public static let bold = Attributes(rawValue: 1)
  public static let dim = Attributes(rawValue: 2)
  public static let underline = Attributes(rawValue: 4)
  /// Foreground and background change places.
  public static let reverse = Attributes(rawValue: 8)
}

/// How a role looks before it is reduced to what a terminal can show. A missing colour is the
/// terminal's own.
public struct Style: Hashable, Sendable {
  public var foreground: RGB?
  public var background: RGB?
  public var attributes: Attributes

  public init(
    foreground: RGB? = nil, background: RGB? = nil, attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  public var bold: Bool { attributes.contains(.bold) }
  public var dim: Bool { attributes.contains(.dim) }
  public var underline: Bool { attributes.contains(.underline) }
  public var reverse: Bool { attributes.contains(.reverse) }
}
