import FoundationEssentials
import PlainText

extension RoomPages {
  /// The suggestions on the table by their groups, a group after the other, and last those that lie in
  /// none; nil where there is no group, or a vote or a decision has put them in another order.
  static func groups(_ set: OKRSet) -> [RoomView.Scene]? {
    guard !set.groups.isEmpty, case .reviewing = set.shortlistStage else { return nil }
    let numbers = Dictionary(
      set.standingSuggestions.enumerated().map { ($1.id, $0 + 1) }
    ) { first, _ in first }
    func page(_ heading: CleanText, _ suggestions: [Suggestion]) -> [RoomList] {
      RoomList.pages(
        heading,
        suggestions.map { suggestion in
          RoomList.Item(
            sign: "\(numbers[suggestion.id] ?? 0)", text: set.words(of: suggestion),
            subject: .suggestion(id: suggestion.id))
        })
    }
    let pages =
      groupVote(set)
      + set.groupStandings.flatMap { page($0.group.name, set.standingMembers(of: $0.group)) }
      + page("In no group", set.ungroupedSuggestions)
    return pages.isEmpty ? nil : pages.map { .list($0) }
  }

  /// The groups as the vote on them orders them; empty where none was shown.
  private static func groupVote(_ set: OKRSet) -> [RoomList] {
    guard set.groupVoteResult != nil else { return [] }
    let most = set.groupStandings.compactMap(\.tally).max() ?? 0
    return RoomList.pages(
      "The vote on groups",
      set.groupStandings.map {
        RoomList.Item($0, sign: $0.place == .open ? "·" : $0.sign, most: most)
      },
      together: true)
  }
}

extension RoomList.Item {
  /// A group, with what the vote gave it where that may be seen.
  /// - Parameter most: the highest tally.
  init(_ standing: GroupStanding, sign: CleanText, most: Decimal) {
    self.init(sign: sign, text: standing.group.name)
    tell(standing.place, standing.tally, most: most)
  }
}
