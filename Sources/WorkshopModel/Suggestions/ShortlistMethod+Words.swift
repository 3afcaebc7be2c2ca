import PlainText

extension ShortlistMethod {
  /// How it was decided, after "decided".
  public var words: CleanText {
    switch self {
    case .vote: "by vote"
    case .hand: "by hand"
    case .fewer: "by vote, taking fewer after a tie"
    case .decision(_, let reason): "after a tie, because: \(reason)"
    case .lots(_, nil): "by lot after a tie"
    case .lots(_, let lot?): "by lot after a tie (seed \(lot.seed) among \(lot.count))"
    }
  }

  /// Whether the lot after the tie of a vote decided it.
  public func isLot(of round: RoundID) -> Bool {
    if case .lots(round, _) = self { true } else { false }
  }

  var isLot: Bool { if case .lots = self { true } else { false } }
}
