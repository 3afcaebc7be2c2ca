import FoundationEssentials

extension VoteResult {
  /// What a vote says of one that it was held on.
  struct Placed {
    let id: SuggestionID
    let place: ShortlistRow.Place
    /// Dots or points; nil where they may not be seen.
    let tally: Decimal?
  }

  /// Those with a place, the tied, and those behind, as far as they may be seen, each once.
  /// - Parameters:
  ///   - chosen: who has a place; those sure before a run-off are among them.
  ///   - tied: who shares the last place.
  func placed(chosen: [SuggestionID], tied: [SuggestionID]) -> [Placed] {
    // Those sure before a run-off stand ahead of everything it is about.
    let ahead = chosen.count { id in !standings.contains { $0.suggestion == id } }
    func standing(_ id: SuggestionID) -> Standing? { standings.first { $0.suggestion == id } }
    var seen: Set<SuggestionID> = []
    func placed(_ id: SuggestionID, _ place: ShortlistRow.Place) -> Placed? {
      guard seen.insert(id).inserted else { return nil }
      return Placed(id: id, place: place, tally: showsTallies ? standing(id)?.tally : nil)
    }
    return chosen.compactMap { id in
      placed(id, .chosen(rank: showsOrder ? standing(id).map { $0.rank + ahead } : nil))
    } + tied.compactMap { placed($0, .tied) }
      + (showsOrder ? standings : []).compactMap {
        placed($0.suggestion, .behind(rank: $0.rank + ahead))
      }
  }

  /// As the vote by itself decides, without one before it.
  func placedByItself() -> [Placed] {
    switch outcome {
    case .decided(let chosen): placed(chosen: chosen, tied: [])
    case .tied(let sure, let tied, _): placed(chosen: sure, tied: tied)
    case .nothing: []
    }
  }
}
