import PlainText

extension TraceSubject {
  /// First words, merges and rewordings, and of a key result what else was said about it before its
  /// values.
  var origin: [CleanText] {
    guard keyResult == nil else { return originOfKeyResult }
    guard let suggestion else { return [] }
    let parts = suggestion.allMerged
    let steps =
      ([suggestion] + parts).flatMap { index.records(of: $0.id) } + index.records(of: goal)
    return ["First words\(origin(of: suggestion)): \(suggestion.original)"]
      + index.workshop.carriedWords(of: suggestion)
      + parts.map { "Merged in\(origin(of: $0)): \($0.original)" }
      + steps.sorted { $0.seq < $1.seq }.compactMap(rewording)
  }

  /// `, from the box on 3 Mar 2027`.
  private func origin(of suggestion: Suggestion) -> CleanText {
    if let carried = suggestion.carried {
      let before = index.workshop.set(of: carried.from)
      return ", carried over from \(before?.cycle.name ?? "?")"
    }
    for record in index.records(of: suggestion.id) {
      switch record.event {
      case .roundRevealed: return ", from the box \(index.day(of: record))"
      case .objectiveAdded: return ", written \(index.day(of: record))"
      case .suggestionAdded: return ", added by hand \(index.day(of: record))"
      case .goalsTakenOver:
        let above = index.workshop.titleAbove(set).map { " from \($0)" } ?? ""
        return ", taken over\(above) \(index.day(of: record))"
      default: continue
      }
    }
    return ""
  }

  private func rewording(_ record: EventRecord) -> CleanText? {
    switch record.event {
    case .suggestionReworded(_, let text): "Reworded \(index.day(of: record)): \(text)"
    case .objectiveReworded(_, let text, let onlyTypo):
      "\(onlyTypo == true ? "Typing mistake put right" : "Reworded") \(index.day(of: record)): \(text)"
    case .suggestionParked: "Parked \(index.day(of: record))"
    case .groupNamed(let name, _, _): "Laid into the group \(name) \(index.day(of: record))"
    case .suggestionsGrouped(_, let group?):
      "Laid into the group \(index.name(of: group)) \(index.day(of: record))"
    case .suggestionReturned: "Brought back \(index.day(of: record))"
    default: nil
    }
  }

  private var originOfKeyResult: [CleanText] {
    var lines: [CleanText] = []
    var before = carried?.wording
    if let carried, let old = index.workshop.set(of: carried.from) {
      let number = old.number(of: .keyResult(id: carried.from)) ?? ""
      lines.append("Carried over from \(old.cycle.name) \(number): \(carried.wording.sentence)")
    }
    for record in index.records(of: goal) {
      let day = index.day(of: record)
      switch record.event {
      case .keyResultAdded(_, let wording):
        lines.append("First words \(day): \(wording.sentence)")
        before = wording
      case .keyResultReworded(_, let wording, _):
        lines += changes(from: before, to: wording, day)
        before = wording
      case .keyResultPlaced(_, let under):
        lines.append("Given to this objective \(day): \(set.objective(under)?.title ?? "?")")
      default: break
      }
    }
    return lines
  }

  /// What it began with, where it goes on from a closed cycle.
  var carried: CarriedKeyResult? {
    guard let from = keyResult?.carriedFrom else { return nil }
    return set.carriedOver.flatMap(\.keyResults).first { $0.from == from }
  }

  private func changes(
    from old: KeyResultWording?, to new: KeyResultWording, _ day: CleanText
  ) -> [CleanText] {
    var lines: [CleanText] = []
    if new.sentence != old?.sentence { lines.append("Reworded \(day): \(new.sentence)") }
    if let old, !new.measures(as: old) || new.metric != old.metric {
      let facts = [new.kind.words, new.metric, new.unit, CleanText(new.ambition.rawValue)]
      let said = CleanText.inOneBreath(facts.filter { !$0.isEmpty })
      lines.append("Measured another way \(day): \(said)")
    }
    if new.owner != old?.owner {
      lines.append(
        new.owner.isEmpty ? "Without an owner \(day)" : "Owner \(day): \(new.owner)")
    }
    return lines
  }
}
