import PlainText

/// What a unit does for a key result of the set above it. The raw value is its name in the file.
public enum Contribution: String, CaseIterable, Hashable, Sendable, Codable {
  /// It answers for the key result; each has one such unit.
  case lead
  /// It helps to move it.
  case support

  /// After the name of the unit: "Sales leads".
  public var verb: CleanText {
    switch self {
    case .lead: "leads"
    case .support: "supports"
    }
  }

  public var words: CleanText {
    switch self {
    case .lead: "lead"
    case .support: "support"
    }
  }
}
