import PlainText

extension Workshop {
  /// What the room and the seats are asked now: the question of the phase, or of its run-off.
  var question: CleanText { runOffQuestion ?? phase?.definition.question ?? "" }

  /// What a run-off asks until its result is shown; nil while there is none.
  private var runOffQuestion: CleanText? {
    guard case .vote(let rules)? = voteRound?.kind, rules.isRunOff else { return nil }
    switch shortlistStage {
    case .voting, .counting:
      return rules.places == 1
        ? "Run-off: which one takes the last place?"
        : "Run-off: which ones take the last \(rules.places) places?"
    default: return nil
    }
  }
}
