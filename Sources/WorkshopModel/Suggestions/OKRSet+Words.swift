import PlainText

extension OKRSet {
  /// What `suggestion` reads: as the objective it became, once the shortlist is decided.
  public func words(of suggestion: Suggestion) -> CleanText {
    guard shortlist != nil else { return suggestion.text }
    return objectives.first { isOf($0, suggestion) }?.title ?? suggestion.text
  }

  /// Whether `objective` was chosen from `suggestion`, or from one that is merged into it now.
  func isOf(_ objective: Objective, _ suggestion: Suggestion) -> Bool {
    objective.suggestion == suggestion.id
      || suggestion.allMerged.contains { $0.id == objective.suggestion }
  }
}
