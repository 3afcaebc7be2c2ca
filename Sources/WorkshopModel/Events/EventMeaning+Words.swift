import PlainText

/// Parts of sentences that several events are told in.
extension [CleanText] {
  var quoted: CleanText { map { "\"\($0)\"" }.joined(by: ", ") }

  /// Reasons that did not hold the step up.
  var although: CleanText { isEmpty ? "" : ", although: \(joined(by: " · "))" }
}

extension CleanText? {
  var because: CleanText { map { ", because: \($0)" } ?? "" }
}

extension Score? {
  /// `0.5 instead of 0.3, because: The shop burned down`.
  var words: CleanText {
    guard let score = self else { return "nothing to score" }
    guard let given = score.override else { return score.words }
    return
      "\(score.words) instead of \(score.suggested.scoreWords), because: \(given.reason)"
  }
}

extension CleanText? {
  var learnedWords: CleanText { map { ". Learned: \($0)" } ?? "" }
}

extension Bool? {
  /// Behind what was reworded.
  var typoWords: CleanText { self == true ? ", only a typo" : "" }
}
