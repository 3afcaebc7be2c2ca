import PlainText

/// What becomes of an objective when its cycle is over. The raw value is its name in the file.
public enum ReviewOutcome: String, CaseIterable, Hashable, Sendable, Codable {
  case done
  /// It is suggested for the next cycle, as it is.
  case keep
  /// It is suggested for the next cycle, where it is to be worded anew.
  case modify
  case abandon

  public var words: CleanText {
    switch self {
    case .done: "done"
    case .keep: "carry over"
    case .modify: "carry over and modify"
    case .abandon: "abandon"
    }
  }

  /// Stands before the words in lists.
  public var sign: CleanText {
    switch self {
    case .done: "✓"
    case .keep, .modify: "→"
    case .abandon: "×"
    }
  }

  public var carriesOver: Bool { self == .keep || self == .modify }
}
