import PlainText
import Testing

@testable import WorkshopModel

/// Whatever lists suggestions keeps to one order: that of the reveal, and once there are groups theirs.
@Suite struct TableOrderTests {
  private func orders(_ workshop: Workshop) -> [[CleanText]] {
    let set = workshop.currentSet
    let room = RoomPages.suggestions(set).flatMap { scene -> [RoomList.Item] in
      if case .list(let list) = scene { list.items } else { [] }
    }
    var spotlight = RoomStage(
      .spotlight(suggestion: set.standingSuggestions[0].id), in: workshop)
    let shown = set.standingSuggestions.indices.map { _ in
      defer { spotlight = spotlight.turned(by: 1, in: workshop) }
      guard case .spotlight(let one) = RoomView(workshop, spotlight).scene else {
        return "?" as CleanText
      }
      return "\(one.number) \(one.text)"
    }
    let uncovered = (1...set.standingSuggestions.count).map { count -> CleanText in
      guard case .spotlight(let one)? = RoomPages.uncovered(count, set).scenes.first else {
        return "?"
      }
      return "\(one.number) \(one.text)"
    }
    return [
      room.map { "\($0.sign) \($0.text)" },
      ShortlistRow.all(set).enumerated().map { "\($1.sign(number: $0 + 1)) \($1.suggestion.text)" },
      shown, uncovered,
      set.suggestionsInPlay.enumerated().map { "\($0 + 1) \($1.text)" },
    ]
  }

  @Test func theListTheSpotlightTheRevealAndTheBallotAgree() throws {
    var table = try Table(["A", "B", "C", "D"])
    #expect(orders(table.workshop).allSatisfy { $0 == ["1 A", "2 B", "3 C", "4 D"] })
    try table.add(.groupNamed(name: "Guests", suggestions: [table.id(3), table.id(1)]))
    for order in orders(table.workshop) { #expect(order == ["1 D", "2 B", "3 A", "4 C"]) }
    let people = GroupID(try table.add(.groupNamed(name: "People", suggestions: [table.id(0)])))
    for order in orders(table.workshop) { #expect(order == ["1 D", "2 B", "3 A", "4 C"]) }
    try table.add(.suggestionsGrouped(suggestions: [table.id(1)], group: people))
    for order in orders(table.workshop) { #expect(order == ["1 D", "2 A", "3 B", "4 C"]) }
  }
}
