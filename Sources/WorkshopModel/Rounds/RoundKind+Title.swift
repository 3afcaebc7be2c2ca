import PlainText

extension RoundKind {
  /// What the round is called on screens and in the log.
  public var title: CleanText {
    switch self {
    case .suggestions: "the rooftop entry"
    case .vote(let rules): rules.isRunOff ? "the run-off" : "the vote"
    case .evaluation(let items): items == nil ? "the scoring" : "the scoring of what changed"
    case .hands: "the private show of hands"
    }
  }
}
