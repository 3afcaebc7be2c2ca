import PlainText

extension OKRSet {
  mutating func addSuggestion(_ text: CleanText, _ seq: Int) {
    let text = text.singleLine
    suggestions.append(Suggestion(id: SuggestionID(seq), text: text, original: text))
  }

  mutating func addTakenOver(_ goals: [TakenGoal], _ seq: Int) {
    for (part, goal) in goals.enumerated() {
      let text = goal.words.singleLine
      suggestions.append(
        Suggestion(
          id: SuggestionID(seq, part: part), text: text, original: text, takenFrom: goal.goal))
    }
  }

  mutating func reword(_ suggestion: SuggestionID, _ text: CleanText) throws(Rejection) {
    let index = try indexOf(suggestion)
    let text = text.singleLine
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
    _ = try indexOf(target)
    for other in others { _ = try indexOf(other) }
    let joining = suggestions.filter { $0.id != target && others.contains($0.id) }
    suggestions.removeAll { $0.id != target && others.contains($0.id) }
    suggestions[try indexOf(target)].merged += joining
  }

  mutating func split(_ suggestion: SuggestionID) throws(Rejection) {
    let index = try indexOf(suggestion)
    let parts = suggestions[index].merged
    suggestions[index].merged = []
    suggestions.insert(contentsOf: parts, at: index + 1)
  }

  mutating func park(_ suggestion: SuggestionID) throws(Rejection) {
    suggestions[try indexOf(suggestion)].isParked = true
  }

  mutating func bringBack(_ suggestion: SuggestionID) throws(Rejection) {
    let index = try indexOf(suggestion)
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

  func indexOf(_ suggestion: SuggestionID) throws(Rejection) -> Int {
    guard let index = suggestions.firstIndex(where: { $0.id == suggestion }) else {
      throw .gone("That suggestion")
    }
    return index
  }
}
