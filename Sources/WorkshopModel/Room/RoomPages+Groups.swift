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
      set.groups.flatMap { page($0.name, set.standingMembers(of: $0)) }
      + page("In no group", set.ungroupedSuggestions)
    return pages.isEmpty ? nil : pages.map { .list($0) }
  }
}
