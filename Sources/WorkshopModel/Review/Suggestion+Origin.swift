import PlainText

extension Suggestion {
  /// Where it comes from, where nobody suggested it: `taken over`, `carried over`, `carried over, to be
  /// modified`; nil for people's own.
  public var originWords: CleanText? {
    let taken: CleanText? = allTakenFrom.isEmpty ? nil : "taken over"
    let outcomes = Set(allCarried.map(\.outcome))
    let carried: CleanText? =
      outcomes.isEmpty
      ? nil : outcomes.contains(.modify) ? "carried over, to be modified" : "carried over"
    let both = [taken, carried].compactMap(\.self)
    return both.isEmpty ? nil : both.joined(by: ", ")
  }
}

extension Workshop {
  /// Where the goals that `suggestion` was carried over from stood, what was decided about them and
  /// why: `2027 Q1: carry over, because: Not there yet`.
  public func carriedWords(of suggestion: Suggestion) -> [CleanText] {
    suggestion.allCarried.map { carried in
      let cycle = set(of: carried.from)?.cycle.name ?? "?"
      return "\(cycle): \(carried.outcome.words), because: \(carried.why)"
    }
  }
}

extension Suggestion {
  /// The same for the back row.
  var roomOrigin: CleanText? {
    guard allCarried.isEmpty else { return originWords }
    return allTakenFrom.isEmpty ? nil : "taken over from above"
  }
}
