import PlainText

/// A base16 or base24 scheme: 16 colours with fixed meanings, or 24.
/// https://github.com/tinted-theming/home/blob/main/styling.md
public struct Scheme: Hashable, Sendable {
  /// A place in the scheme, named as in its file.
  public enum Slot: Int, CaseIterable, Sendable {
    case base00, base01, base02, base03, base04, base05, base06, base07
    case base08, base09, base0A, base0B, base0C, base0D, base0E, base0F
    case base10, base11, base12, base13, base14, base15, base16, base17

    /// True for the 16 that every scheme has.
    public var isRequired: Bool { rawValue < 16 }
  }

  /// Whether the scheme means dark text on light, or light on dark.
  public enum Variant: String, Sendable {
    case light, dark
  }

  public let name: CleanText
  public let author: CleanText
  public let variant: Variant
  private let colours: [Slot: RGB]

  /// Without `variant` the brighter of base00 and base05 decides. Nil when one of base00 to base0F
  /// is missing.
  public init?(
    name: CleanText, author: CleanText = "", variant: Variant? = nil, colours: [Slot: RGB]
  ) {
    guard let background = colours[.base00], let foreground = colours[.base05],
      Slot.allCases.allSatisfy({ !$0.isRequired || colours[$0] != nil })
    else { return nil }
    self.init(
      name: name, author: author, variant: variant, background: background,
      foreground: foreground, colours: colours)
  }

  /// The scheme of exactly 16 colours.
  init(
    name: CleanText, author: CleanText, variant: Variant,
    base00: RGB, base01: RGB, base02: RGB, base03: RGB,
    base04: RGB, base05: RGB, base06: RGB, base07: RGB,
    base08: RGB, base09: RGB, base0A: RGB, base0B: RGB,
    base0C: RGB, base0D: RGB, base0E: RGB, base0F: RGB
  ) {
    self.init(
      name: name, author: author, variant: variant, background: base00, foreground: base05,
      colours: [
        .base00: base00, .base01: base01, .base02: base02, .base03: base03,
        .base04: base04, .base05: base05, .base06: base06, .base07: base07,
        .base08: base08, .base09: base09, .base0A: base0A, .base0B: base0B,
        .base0C: base0C, .base0D: base0D, .base0E: base0E, .base0F: base0F,
      ])
  }

  private init(
    name: CleanText, author: CleanText, variant: Variant?, background: RGB, foreground: RGB,
    colours: [Slot: RGB]
  ) {
    let isLight = Contrast.luminance(of: background) > Contrast.luminance(of: foreground)
    self.name = name
    self.author = author
    self.variant = variant ?? (isLight ? .light : .dark)
    self.colours = colours
  }

  /// The colour in `slot`; nil in base10 to base17 of a scheme of 16.
  public subscript(slot: Slot) -> RGB? { colours[slot] }
}
