/// The one table from roles to the slots of a scheme, and to attributes where there are no colours.
struct RoleLook: Hashable, Sendable {
  var foreground: Scheme.Slot
  var background: Scheme.Slot
  /// Attributes beside colours.
  var attributes: Attributes
  /// Attributes without colours: what must be told apart differs here.
  var plain: Attributes
  /// Readable on any palette because both colours are given; nil keeps the terminal's own.
  var ansi: AnsiPair?

  private init(
    _ foreground: Scheme.Slot, on background: Scheme.Slot, _ attributes: Attributes = [],
    plain: Attributes = [], ansi: AnsiPair? = nil
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
    self.plain = plain
    self.ansi = ansi
  }

  static func of(_ role: Role) -> RoleLook {
    switch role {
    case .body: RoleLook(.base05, on: .base00)
    case .secondary: RoleLook(.base04, on: .base00)
    case .heading: RoleLook(.base0D, on: .base00, .bold, plain: [.bold, .underline])
    case .accent: RoleLook(.base09, on: .base00, .bold, plain: .bold)
    case .key: RoleLook(.base0C, on: .base00, .bold, plain: .reverse)
    case .good: RoleLook(.base0B, on: .base00, plain: .bold, ansi: .blackOnGreen)
    case .caution:
      RoleLook(.base0A, on: .base00, plain: [.reverse, .underline], ansi: .blackOnYellow)
    case .bad:
      RoleLook(
        .base08, on: .base00, .bold, plain: [.reverse, .underline, .bold], ansi: .whiteOnRed)
    case .selection: RoleLook(.base00, on: .base0D, .bold, plain: [.reverse, .bold])
    case .field: RoleLook(.base05, on: .base02, plain: .underline)
    case .fieldHint: RoleLook(.base04, on: .base02, plain: [.underline, .dim])
    case .bar: RoleLook(.base05, on: .base02, plain: .reverse)
    case .barAccent: RoleLook(.base09, on: .base02, .bold, plain: [.reverse, .bold])
    case .barKey: RoleLook(.base0C, on: .base02, .bold, plain: .bold)
    case .border: RoleLook(.base03, on: .base00)
    case .dialog: RoleLook(.base05, on: .base01)
    case .dialogTitle: RoleLook(.base0D, on: .base01, .bold, plain: [.reverse, .bold])
    case .dialogKey: RoleLook(.base0C, on: .base01, .bold, plain: .reverse)
    case .dialogSecondary: RoleLook(.base04, on: .base01)
    case .big: RoleLook(.base05, on: .base00, .bold, plain: .bold)
    case .meter: RoleLook(.base0D, on: .base00)
    case .meterEmpty: RoleLook(.base03, on: .base00, plain: .dim)
    }
  }

  func style(in scheme: Scheme) -> Style {
    Style(
      foreground: scheme[foreground], background: scheme[background], attributes: attributes)
  }
}

/// Two of the first eight ANSI colours that are readable together in every common palette.
struct AnsiPair: Hashable, Sendable {
  /// 0 to 7.
  var foreground: Int
  var background: Int

  static let blackOnGreen = AnsiPair(foreground: 0, background: 2)
  static let blackOnYellow = AnsiPair(foreground: 0, background: 3)
  static let whiteOnRed = AnsiPair(foreground: 7, background: 1)
}
