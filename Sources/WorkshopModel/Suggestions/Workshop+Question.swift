import PlainText

extension Workshop {
  /// What the room and the seats are asked now: the question of the phase, or of its run-off.
  var question: CleanText { currentSet.runOffQuestion ?? phase.map(question) ?? "" }
}

extension OKRSet {
  /// What a run-off asks until its result is shown; nil while there is none.
  fileprivate var runOffQuestion: CleanText? {
    guard case .vote(let rules)? = voteRound?.kind, rules.isRunOff else { return nil }
    switch shortlistStage {
    case .voting, .counting:
      let places = OpenPlaces(rules.places, sure: rules.alreadyChosen)
      return "Run-off: which \(places.count == 1 ? "one takes" : "ones take") \(places.words)?"
    default: return nil
    }
  }
}
