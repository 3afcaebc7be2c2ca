import PlainText

/// One line of text in which every part has a role.
public struct StyledText: Hashable, Sendable {
  /// A run of text with one role.
  public struct Span: Hashable, Sendable {
    public let text: CleanText
    public let role: Role
    let extent: TextExtent

    public init(_ text: CleanText, _ role: Role) {
      self.init(text, role, TextExtent(text))
    }

    private init(_ text: CleanText, _ role: Role, _ extent: TextExtent) {
      self.text = text
      self.role = role
      self.extent = extent
    }

    /// The same words in another role.
    public func painted(_ role: Role) -> Span { Span(text, role, extent) }
  }

  public var spans: [Span]

  public init(_ text: CleanText, _ role: Role = .body) {
    spans = text.isEmpty ? [] : [Span(text, role)]
  }

  public init(spans: [Span]) {
    self.spans = spans
  }

  /// Columns the line takes on the screen.
  public var width: Int { spans.reduce(0) { $0 + $1.extent.columns } }

  public var isEmpty: Bool { spans.allSatisfy(\.text.isEmpty) }

  /// The words without their roles.
  public var plain: CleanText { spans.reduce("") { $0 + $1.text } }

  public static func + (left: StyledText, right: StyledText) -> StyledText {
    StyledText(spans: left.spans + right.spans)
  }

  public static func += (left: inout StyledText, right: StyledText) {
    left.spans += right.spans
  }

  /// The same words, all in one role.
  public func painted(_ role: Role) -> StyledText {
    StyledText(spans: spans.map { $0.painted(role) })
  }

  /// The same line on a dialog's surface: the page's roles become the dialog's.
  public var onDialog: StyledText {
    StyledText(spans: spans.map { $0.painted($0.role.onDialog) })
  }
}

extension StyledText: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  public init(stringLiteral value: String) { self.init(CleanText(value)) }
}

extension Role {
  /// The role that means the same on a dialog's surface.
  public var onDialog: Role {
    switch self {
    case .body: .dialog
    case .secondary, .border: .dialogSecondary
    case .key: .dialogKey
    case .heading, .accent: .dialogTitle
    default: self
    }
  }
}
