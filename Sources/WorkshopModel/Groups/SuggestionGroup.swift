import PlainText

/// Suggestions that were laid together under a name. Nothing is merged: each stays what it is.
public struct SuggestionGroup: Hashable, Sendable {
  public let id: GroupID
  public internal(set) var name: CleanText
  /// In the order they were laid there; also those that were merged into others since.
  public internal(set) var members: [SuggestionID]
}

extension OKRSet {
  public func group(_ id: GroupID) -> SuggestionGroup? { groups.first { $0.id == id } }

  /// The group that a suggestion lies in; nil for none.
  public func group(of suggestion: SuggestionID) -> SuggestionGroup? {
    groups.first { $0.members.contains(suggestion) }
  }

  /// The suggestions of a group that still stand for a place, in the order they were laid there.
  public func standingMembers(of group: SuggestionGroup) -> [Suggestion] {
    let standing = Dictionary(standingSuggestions.map { ($0.id, $0) }) { first, _ in first }
    return group.members.compactMap { standing[$0] }
  }

  /// The suggestions that stand for a place and lie in no group.
  public var ungroupedSuggestions: [Suggestion] {
    standingSuggestions.filter { group(of: $0.id) == nil }
  }
}
