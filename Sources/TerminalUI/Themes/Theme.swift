import PlainText

/// How every role looks.
public struct Theme: Hashable, Sendable {
  public let name: CleanText
  /// What was changed to make the text readable, in words for the user.
  public let notices: [CleanText]
  /// True for the theme that takes its colours from the terminal.
  public let usesTerminalColours: Bool
  private let styles: [Role: Style]

  init(
    name: CleanText, notices: [CleanText], usesTerminalColours: Bool,
    style: (Role) -> Style
  ) {
    self.name = name
    self.notices = notices
    self.usesTerminalColours = usesTerminalColours
    styles = Dictionary(uniqueKeysWithValues: Role.allCases.map { ($0, style($0)) })
  }

  public subscript(role: Role) -> Style { styles[role] ?? Style() }

  /// The terminal's own colours: for people who have set them up to suit their eyes.
  public static let terminal = Theme(
    name: "terminal", notices: [], usesTerminalColours: true,
    style: { Style(attributes: RoleLook.of($0).plain) })

  /// The theme of the compiled-in scheme; needs no file.
  public static let standard = Theme(Scheme.roomDark)
}

extension Theme {
  /// The look of `scheme`. Where text would not be readable its colour is moved, with a notice.
  public init(_ scheme: Scheme) {
    var repaired: [Role: Style] = [:]
    var names: [String] = []
    for role in Role.allCases {
      let wanted = RoleLook.of(role).style(in: scheme)
      let style = ContrastRepair.repaired(wanted, floor: Contrast.floor(of: role))
      if style != wanted { names.append("\(role)") }
      repaired[role] = style
    }
    let notices: [CleanText] =
      names.isEmpty
      ? []
      : [
        CleanText(
          "Theme \(scheme.name): colours changed to be readable: \(names.joined(separator: ", "))."
        )
      ]
    self.init(
      name: scheme.name, notices: notices, usesTerminalColours: false,
      style: { repaired[$0] ?? Style() })
  }
}
