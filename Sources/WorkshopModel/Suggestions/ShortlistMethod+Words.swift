import PlainText

extension ShortlistMethod {
  /// How it was decided, after "decided".
  public var words: CleanText {
    switch self {
    case .vote: "by vote"
    case .hand: "by hand"
    case .fewer: "by vote, taking fewer after a tie"
    case .decision(_, let reason): "after a tie, because: \(reason)"
    case .lots: "by lot after a tie"
    }
  }

  var isLot: Bool { if case .lots = self { true } else { false } }
}
