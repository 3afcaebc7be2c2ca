import FoundationEssentials
import PlainText

/// One line of the shortlist: a suggestion and, after a vote, what the vote said about it.
public struct ShortlistRow: Hashable, Sendable {
  public enum Place: Hashable, Sendable {
    /// No vote speaks about it.
    case open
    /// It has a place; its rank among the others, where this vote was about it.
    case chosen(rank: Int?)
    /// It shares the last place with others: it has no rank.
    case tied
    /// Behind the cut.
    case behind(rank: Int)
  }

  public let suggestion: Suggestion
  public let place: Place
  /// Dots or points; nil where there are none or they may not be seen.
  public private(set) var tally: Decimal?

  /// The lines of the current stage, in the order shown; empty where nothing may be seen.
  public static func all(_ set: OKRSet) -> [ShortlistRow] {
    switch set.shortlistStage {
    case .nothingCollected, .readyToReveal, .voting, .counting: []
    case .reviewing, .inconclusive:
      set.standingSuggestions.map { ShortlistRow(suggestion: $0, place: .open) }
    case .settled(let round, let winners): after(round, chosen: winners, tied: [], set)
    case .tied(let round, let sure, let tied, _): after(round, chosen: sure, tied: tied, set)
    case .decided(let shortlist):
      shortlist.chosen.compactMap(set.suggestion).map {
        ShortlistRow(suggestion: $0, place: .chosen(rank: nil))
      }
    }
  }

  /// What stands before the line: a tick for a place, with its rank where the vote gave one, = for a
  /// tie, the rank behind the cut, or `number`.
  public func sign(number: Int) -> CleanText { Self.sign(of: place, number: number) }

  static func sign(of place: Place, number: Int) -> CleanText {
    switch place {
    case .open: "\(number)"
    case .chosen(let rank): rank.map { "✓ \($0)" } ?? "✓"
    case .tied: "="
    case .behind(let rank): "\(rank)"
    }
  }

  /// Those with a place, the tied, those behind, and last what the vote was not about.
  private static func after(
    _ round: RoundID, chosen: [SuggestionID], tied: [SuggestionID], _ set: OKRSet
  ) -> [ShortlistRow] {
    guard let result = set.round(round).flatMap(set.voteResult) else { return [] }
    let placed = result.placed(chosen: chosen, tied: tied).compactMap { placed in
      set.suggestion(placed.id).map {
        ShortlistRow(suggestion: $0, place: placed.place, tally: placed.tally)
      }
    }
    let named = Set(placed.map(\.suggestion.id))
    return placed
      + set.standingSuggestions.filter { !named.contains($0.id) }.map {
        ShortlistRow(suggestion: $0, place: .open)
      }
  }
}
