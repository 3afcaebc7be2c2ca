import FoundationEssentials
import PlainText

/// A group with what the vote on groups says of it.
public struct GroupStanding: Hashable, Sendable {
  public let group: SuggestionGroup
  public let place: ShortlistRow.Place
  /// Dots or points; nil where there are none or they may not be seen.
  public let tally: Decimal?

  /// Whether the vote puts it ahead: it has a place, or shares the last one.
  public var isAhead: Bool {
    switch place {
    case .chosen, .tied: true
    case .open, .behind: false
    }
  }

  /// What stands before its name; nothing where no vote speaks of it.
  public var sign: CleanText {
    place == .open ? "" : ShortlistRow.sign(of: place, number: 0)
  }
}

extension OKRSet {
  /// The latest vote on groups.
  public var groupVoteRound: Round? { rounds.last { $0.kind.voteMatter == .groups } }

  /// What the latest vote on groups says; nil before it is shown.
  public var groupVoteResult: VoteResult? { groupVoteRound.flatMap(voteResult) }

  /// The groups in the order of the latest vote on them that was shown; before one, and behind it, in
  /// the order they were made. A vote on groups is advice: nothing else follows from it.
  public var groupStandings: [GroupStanding] {
    guard let result = groupVoteResult else { return groups.map(unranked) }
    let placed = result.placedByItself().compactMap { placed in
      group(GroupID(onBallot: placed.id)).map {
        GroupStanding(group: $0, place: placed.place, tally: placed.tally)
      }
    }
    let named = Set(placed.map(\.group.id))
    return placed + groups.filter { !named.contains($0.id) }.map(unranked)
  }

  /// The groups that hold a suggestion which stands for a place, in order.
  public var groupsWithSuggestions: [SuggestionGroup] {
    groupStandings.map(\.group).filter { !standingMembers(of: $0).isEmpty }
  }

  /// The suggestions in play that lie in the groups which the vote on groups puts ahead; nil where no
  /// such vote was shown, or where that leaves nothing to choose among, or all.
  public var suggestionsOfGroupsAhead: [Suggestion]? {
    let ahead = Set(groupStandings.filter(\.isAhead).map(\.group.id))
    let all = suggestionsInPlay
    let left = all.filter { suggestion in
      group(of: suggestion.id).map { ahead.contains($0.id) } ?? false
    }
    return left.count >= 2 && left.count < all.count ? left : nil
  }

  /// A list of suggestions as it lies on the table: by their groups, a group after the other, and then
  /// those in none. Where there is no group it stays as it is.
  func byGroups(_ suggestions: [Suggestion]) -> [Suggestion] {
    guard !groups.isEmpty else { return suggestions }
    let given = Dictionary(suggestions.map { ($0.id, $0) }) { first, _ in first }
    let grouped = groupStandings.flatMap(\.group.members)
    let inGroups = Set(grouped)
    return grouped.compactMap { given[$0] } + suggestions.filter { !inGroups.contains($0.id) }
  }

  private func unranked(_ group: SuggestionGroup) -> GroupStanding {
    GroupStanding(group: group, place: .open, tally: nil)
  }
}
