import PlainText

extension OKRSet {
  func judgeSuggestionAdded(_ text: CleanText) throws(Rejection) {
    try requireNoVote()
    try text.require("The suggestion", limit: Limits.suggestion)
  }

  func judgeTakenOver(_ goals: [TakenGoal]) throws(Rejection) {
    try requireNoVote()
    for goal in goals { try goal.words.require("The goal", limit: Limits.suggestion) }
  }

  func judgeSuggestionReworded(
    _ suggestion: SuggestionID, _ text: CleanText
  ) throws(Rejection) {
    try requireNoVote()
    _ = try indexOf(suggestion)
    try text.require("The suggestion", limit: Limits.suggestion)
  }

  func judgeSuggestionsMerged(
    _ others: [SuggestionID], into target: SuggestionID
  ) throws(Rejection) {
    try requireNoVote()
    _ = try indexOf(target)
    guard !others.isEmpty, !others.contains(target) else {
      throw Rejection("Mark two suggestions or more with m, then merge them.")
    }
    guard shortlist == nil else {
      throw Rejection("The shortlist is decided: vote again or choose by hand to change it.")
    }
    for other in others { _ = try indexOf(other) }
  }

  func judgeSuggestionSplit(_ suggestion: SuggestionID) throws(Rejection) {
    try requireNoVote()
    guard try !suggestions[indexOf(suggestion)].merged.isEmpty else {
      throw Rejection("This suggestion is not a merged one.")
    }
  }

  func judgeSuggestionParked(_ suggestion: SuggestionID) throws(Rejection) {
    try requireNoVote()
    guard try !suggestions[indexOf(suggestion)].isParked else {
      throw Rejection("It is parked already.")
    }
    guard shortlist?.chosen.contains(suggestion) != true else {
      throw Rejection("It is on the shortlist: vote again or choose by hand to change that.")
    }
  }

  func judgeSuggestionReturned(_ suggestion: SuggestionID) throws(Rejection) {
    try requireNoVote()
    guard try suggestions[indexOf(suggestion)].isParked else {
      throw Rejection("It is not parked.")
    }
  }

  /// People vote on the words they saw: nothing moves under an open vote.
  func requireNoVote() throws(Rejection) {
    guard openRound?.kind.voteMatter != nil else { return }
    throw Rejection("A vote is open: close it before the suggestions change.")
  }
}
