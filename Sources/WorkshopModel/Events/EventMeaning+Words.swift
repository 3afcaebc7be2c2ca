import PlainText

/// Parts of sentences that several events are told in.
extension [CleanText] {
  func joined(by separator: String) -> CleanText {
    CleanText(map(\.string).joined(separator: separator))
  }

  var quoted: CleanText { map { "\"\($0)\"" }.joined(by: ", ") }

  /// Reasons that did not hold the step up.
  var although: CleanText { isEmpty ? "" : ", although: \(joined(by: " · "))" }
}

extension CleanText? {
  var because: CleanText { map { ", because: \($0)" } ?? "" }
}

extension Bool? {
  /// Behind what was reworded.
  var typoWords: CleanText { self == true ? ", only a typo" : "" }
}
