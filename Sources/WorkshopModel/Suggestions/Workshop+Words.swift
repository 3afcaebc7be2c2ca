import PlainText

extension Workshop {
  /// What `suggestion` reads: as the objective it became, once the shortlist is decided.
  public func words(of suggestion: Suggestion) -> CleanText {
    guard shortlist != nil else { return suggestion.text }
    return objectives.first { $0.suggestion == suggestion.id }?.title ?? suggestion.text
  }
}
