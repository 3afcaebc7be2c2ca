import PlainText

extension TraceSubject {
  /// What the votes said of it and who chose it how; of a key result the objective it belongs to.
  var choice: [CleanText] {
    guard keyResult == nil else {
      let number: CleanText = set.number(of: .objective(id: objective.id)).map { "\($0) " } ?? ""
      return ["Belongs to objective \(number)\(objective.title)"]
    }
    guard let suggestion else { return [] }
    return set.rounds.compactMap { vote($0, suggestion.id) } + decisions(suggestion)
  }

  /// No more of a vote than the room was shown.
  private func vote(_ round: Round, _ suggestion: SuggestionID) -> CleanText? {
    guard let matter = round.kind.voteMatter, let rules = round.kind.voteRules,
      let result = set.voteResult(of: round)
    else { return nil }
    let group = matter == .groups ? set.group(of: suggestion) : nil
    let candidate = matter == .groups ? group?.id.onBallot : suggestion
    guard let standing = result.standings.first(where: { $0.suggestion == candidate }) else {
      return nil
    }
    let unit = rules.method == .dots ? "dots" : "points"
    var facts: [CleanText] = []
    if result.showsTallies { facts.append("\(CleanText("\(standing.tally)")) \(CleanText(unit))") }
    if result.showsOrder { facts.append("place \(standing.rank) of \(result.standings.count)") }
    facts.append("\(result.voters) \(result.voters == 1 ? "ballot" : "ballots")")
    let words = facts.joined(by: ", ")
    if let group { return "Vote on groups, \(group.name): \(words)" }
    return "\(rules.isRunOff ? "Run-off" : "Vote"): \(words)"
  }

  private func decisions(_ suggestion: Suggestion) -> [CleanText] {
    let ids = [suggestion.id] + suggestion.allMerged.map(\.id)
    return ids.flatMap(index.records).sorted { $0.seq < $1.seq }.compactMap { record in
      guard case .shortlistDecided(_, let how, _) = record.event else { return nil }
      return "Chosen \(index.day(of: record)) \(how.words)"
    }
  }

  /// What was measured, target after target.
  var values: [CleanText] {
    guard keyResult != nil else { return [] }
    var wording = carried?.wording ?? KeyResultWording(sentence: "")
    let begin = carried?.values.map { values -> CleanText in
      "\(values.words(for: wording, withYear: true).capitalisedFirst), carried over"
    }
    return [begin].compactMap(\.self)
      + index.records(of: goal).compactMap { record in
        switch record.event {
        case .keyResultAdded(_, let now), .keyResultReworded(_, let now, _):
          wording = now
          return nil
        case .valuesSet(_, let values):
          let words = values.words(for: wording, withYear: true)
          return "\(words.capitalisedFirst), said \(index.day(of: record))"
        default: return nil
        }
      }
  }
}
