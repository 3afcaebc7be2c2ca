import PlainText

extension OKRSet {
  mutating func decide(
    _ chosen: [SuggestionID], _ how: ShortlistMethod, _ seq: Int
  ) throws(Rejection) {
    try requireKnown(chosen)
    choose(chosen.once, how, seq)
  }

  /// - Parameter chosen: suggestions of this set, each once.
  mutating func choose(_ chosen: [SuggestionID], _ how: ShortlistMethod, _ seq: Int) {
    if let before = shortlist { earlierShortlists.append(before) }
    shortlist = Shortlist(chosen: chosen, how: how)
    park(allBut: chosen)
    makeObjectives(from: chosen, seq)
    acceptance = nil
  }

  private mutating func park(allBut chosen: [SuggestionID]) {
    for index in suggestions.indices {
      let isChosen = chosen.contains(suggestions[index].id)
      if isChosen || !suggestions[index].isParked { suggestions[index].isLeftOut = !isChosen }
      suggestions[index].isParked = !isChosen
    }
  }

  /// Chosen suggestions become objectives in order; an objective already there keeps its key
  /// results, and one left out is parked with them.
  private mutating func makeObjectives(from chosen: [SuggestionID], _ seq: Int) {
    let merges = self.merges
    var ordered: [Objective] = []
    var keyResults = 0
    var tasks = 0
    for (part, id) in chosen.enumerated() {
      // The suggestion's own objective before one whose suggestion was merged into it since.
      let own = allObjectives.first { $0.suggestion == id }
      if let own {
        ordered.append(own)
      } else if var merged = allObjectives.first(where: { merges[$0.suggestion] == id }) {
        // The words that stand for both are in force now.
        merged.title = suggestion(id)?.text ?? merged.title
        ordered.append(merged)
      } else if let suggestion = suggestion(id) {
        ordered.append(
          Objective(suggestion, id: ObjectiveID(seq, part: part), &keyResults, &tasks))
      }
    }
    let inForce = Set(ordered.map(\.id))
    allObjectives = ordered + allObjectives.filter { !inForce.contains($0.id) }
    for index in allObjectives.indices {
      allObjectives[index].isParked = !inForce.contains(allObjectives[index].id)
    }
  }

  func requireKnown(_ chosen: [SuggestionID]) throws(Rejection) {
    let known = Set(suggestions.map(\.id))
    guard chosen.allSatisfy(known.contains) else { throw .gone("A suggestion") }
  }
}
