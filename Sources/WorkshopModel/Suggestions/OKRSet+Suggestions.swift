import PlainText

extension OKRSet {
  mutating func addSuggestion(_ text: CleanText, _ seq: Int) throws(Rejection) {
    try requireNoVote()
    let text = try text.required("The suggestion", limit: Limits.suggestion)
    suggestions.append(Suggestion(id: SuggestionID(seq), text: text, original: text))
  }

  mutating func addTakenOver(_ goals: [TakenGoal], _ seq: Int) throws(Rejection) {
    try requireNoVote()
    var added: [Suggestion] = []
    for (part, goal) in goals.enumerated() {
      let text = try goal.words.required("The goal", limit: Limits.suggestion)
      added.append(
        Suggestion(
          id: SuggestionID(seq, part: part), text: text, original: text, takenFrom: goal.goal))
    }
    suggestions += added
  }

  mutating func reword(_ suggestion: SuggestionID, _ text: CleanText) throws(Rejection) {
    try requireNoVote()
    let index = try indexOf(suggestion)
    let text = try text.required("The suggestion", limit: Limits.suggestion)
    suggestions[index].text = text
    // An earlier shortlist may have made an objective of it: the newest wording is in force.
    for objective in allObjectives.indices
    where isOf(allObjectives[objective], suggestions[index]) {
      allObjectives[objective].title = text
      if !allObjectives[objective].isParked { acceptance = nil }
    }
  }

  mutating func merge(
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
    let joining = suggestions.filter { others.contains($0.id) }
    suggestions.removeAll { others.contains($0.id) }
    let index = try indexOf(target)
    suggestions[index].merged += joining
  }

  mutating func split(_ suggestion: SuggestionID) throws(Rejection) {
    try requireNoVote()
    let index = try indexOf(suggestion)
    let parts = suggestions[index].merged
    guard !parts.isEmpty else { throw Rejection("This suggestion is not a merged one.") }
    suggestions[index].merged = []
    suggestions.insert(contentsOf: parts, at: index + 1)
  }

  mutating func park(_ suggestion: SuggestionID) throws(Rejection) {
    try requireNoVote()
    let index = try indexOf(suggestion)
    guard !suggestions[index].isParked else { throw Rejection("It is parked already.") }
    guard shortlist?.chosen.contains(suggestion) != true else {
      throw Rejection("It is on the shortlist: vote again or choose by hand to change that.")
    }
    suggestions[index].isParked = true
  }

  mutating func bringBack(_ suggestion: SuggestionID) throws(Rejection) {
    try requireNoVote()
    let index = try indexOf(suggestion)
    guard suggestions[index].isParked else { throw Rejection("It is not parked.") }
    suggestions[index].isParked = false
    suggestions[index].isLeftOut = false
  }

  /// What the last shortlist left out is on the table again.
  mutating func returnLeftOut() {
    for index in suggestions.indices where suggestions[index].isLeftOut {
      suggestions[index].isParked = false
      suggestions[index].isLeftOut = false
    }
  }

  private func indexOf(_ suggestion: SuggestionID) throws(Rejection) -> Int {
    guard let index = suggestions.firstIndex(where: { $0.id == suggestion }) else {
      throw .gone("That suggestion")
    }
    return index
  }

  /// People vote on the words they saw: nothing moves under an open vote.
  private func requireNoVote() throws(Rejection) {
    guard let round = openRound, case .vote = round.kind else { return }
    throw Rejection("A vote is open: close it before the suggestions change.")
  }
}
