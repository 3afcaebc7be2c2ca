import FoundationEssentials

/// What each suggestion got.
struct Tally {
  /// Dots, or Borda points; halves occur.
  private(set) var points: [SuggestionID: Decimal] = [:]
  /// Ballots that name it.
  private(set) var supporters: [SuggestionID: Int] = [:]
  private(set) var voters = 0

  init(ballots: [SealedEntry], merged: MergedBallots) {
    for ballot in ballots {
      switch (merged.rules.method, ballot) {
      case (.dots, .dots(let counts)): add(dots: merged.dots(counts))
      case (.ranking, .ranking(let order)):
        add(ranking: merged.ranking(order), of: merged.candidates)
      default: continue
      }
      voters += 1
    }
  }

  private mutating func add(dots: [SuggestionID: Int]) {
    for (suggestion, count) in dots {
      points[suggestion, default: 0] += Decimal(count)
      supporters[suggestion, default: 0] += 1
    }
  }

  /// Borda: of n suggestions the first gets n - 1, the last 0; what a ballot leaves out shares the
  /// points that remain equally.
  private mutating func add(ranking: [SuggestionID], of candidates: [SuggestionID]) {
    for (place, suggestion) in ranking.enumerated() {
      points[suggestion, default: 0] += Decimal(candidates.count - 1 - place)
      supporters[suggestion, default: 0] += 1
    }
    let unranked = candidates.filter { !ranking.contains($0) }
    let share = Decimal(unranked.count - 1) / 2
    for suggestion in unranked { points[suggestion, default: 0] += share }
  }
}
