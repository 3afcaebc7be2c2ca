import PlainText

/// What each unit is asked when goals are aligned. The raw value is its name in the file.
public enum AlignmentQuestion: String, CaseIterable, Hashable, Sendable, Codable {
  case move, howMuch, need, stop

  public var words: CleanText {
    switch self {
    case .move: "Which key result can you move?"
    case .howMuch: "By how much?"
    case .need: "What do you need, and from whom?"
    case .stop: "What will you stop?"
    }
  }

  /// Whether the answer is written down; the others are answered by marks and needs.
  public var isWritten: Bool { self == .howMuch || self == .stop }
}
