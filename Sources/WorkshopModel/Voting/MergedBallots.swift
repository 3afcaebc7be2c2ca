/// Ballots read as if merged suggestions had been one from the start: a person's choices among
/// them are united and the person's cap applied again, never added up.
struct MergedBallots {
  let rules: VoteRules
  /// The suggestions that stand, in the order they were offered.
  let candidates: [SuggestionID]
  private let merges: [SuggestionID: SuggestionID]

  init(rules: VoteRules, merges: [SuggestionID: SuggestionID]) {
    self.rules = rules
    self.merges = merges
    candidates = rules.candidates.map { Self.survivor(of: $0, in: merges) }.once
  }

  /// The dots of one ballot per standing suggestion: of merged ones the most given to any, each
  /// at most one without stacking, all together at most the votes each.
  func dots(_ counts: [SuggestionID: Int]) -> [SuggestionID: Int] {
    var united: [SuggestionID: Int] = [:]
    for (suggestion, dots) in counts where dots > 0 {
      let survivor = Self.survivor(of: suggestion, in: merges)
      united[survivor] = max(united[survivor] ?? 0, rules.stacking ? dots : 1)
    }
    var left = rules.votesEach
    var capped: [SuggestionID: Int] = [:]
    for candidate in candidates {
      guard let dots = united[candidate], left > 0 else { continue }
      capped[candidate] = min(dots, left)
      left -= min(dots, left)
    }
    return capped
  }

  /// One ballot's standing suggestions, best first, each at the best place it had.
  func ranking(_ order: [SuggestionID]) -> [SuggestionID] {
    var open = Set(candidates)
    return order.map { Self.survivor(of: $0, in: merges) }.filter { open.remove($0) != nil }
  }

  private static func survivor(
    of suggestion: SuggestionID, in merges: [SuggestionID: SuggestionID]
  ) -> SuggestionID {
    var current = suggestion
    // No chain of merges is longer than the table; a circle ends too.
    for _ in merges.indices {
      guard let next = merges[current] else { break }
      current = next
    }
    return current
  }
}
