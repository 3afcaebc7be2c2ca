import PlainText

/// A way to settle a tie at the cut. None of them happens by itself.
public enum TieWay: CaseIterable, Hashable, Sendable {
  case runOff, fewer, voteAgain, decide, lot

  public var title: CleanText {
    switch self {
    case .runOff: "Run-off"
    case .fewer: "Take fewer"
    case .voteAgain: "Discuss and vote again"
    case .decide: "Decide"
    case .lot: "Draw lots"
    }
  }

  /// What it means, in a sentence.
  public var meaning: CleanText {
    switch self {
    case .runOff: "The room votes among the tied only."
    case .fewer: "Only what is sure; the tied are parked."
    case .voteAgain: "A new vote; this one is kept."
    case .decide: "Someone decides, and says why."
    case .lot: "Chance decides among the tied."
    }
  }
}
