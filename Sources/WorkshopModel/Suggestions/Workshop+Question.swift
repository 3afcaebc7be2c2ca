import PlainText

extension Workshop {
  /// What the room and the seats are asked now: the question of the phase, or of a vote
  /// that asks another one.
  var question: CleanText { currentSet.voteQuestion ?? phase.map(question) ?? "" }
}

extension OKRSet {
  /// What a run-off or a vote on groups asks until its result is shown; nil while there is none.
  fileprivate var voteQuestion: CleanText? {
    guard let kind = ballotRound?.kind, let rules = kind.voteRules,
      rules.isRunOff || kind.voteMatter == .groups
    else { return nil }
    switch shortlistStage {
    case .voting, .counting:
      if kind.voteMatter == .groups { return "Where should our objectives come from?" }
      let places = OpenPlaces(rules.places, sure: rules.alreadyChosen)
      return "Run-off: which \(places.count == 1 ? "one takes" : "ones take") \(places.words)?"
    default: return nil
    }
  }
}
