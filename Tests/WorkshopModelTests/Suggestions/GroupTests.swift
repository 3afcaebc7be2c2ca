import PlainText
import Testing

@testable import WorkshopModel

/// Suggestions are laid into named groups before the vote; nothing is merged by it.
@Suite struct GroupTests {
  private func names(_ table: Table) -> [[CleanText]] {
    let set = table.workshop.currentSet
    return set.groups.map { group in [group.name] + set.standingMembers(of: group).map(\.text) }
  }

  @Test func eachSuggestionLiesInOneGroupAndStaysWhatItIs() throws {
    var table = try Table(["A", "B", "C", "D"])
    let before = table.workshop.currentSet.suggestions
    let first = GroupID(
      try table.add(.groupNamed(name: " Guests ", suggestions: [table.id(0), table.id(1)])))
    let second = GroupID(try table.add(.groupNamed(name: "People", suggestions: [table.id(1)])))
    #expect(names(table) == [["Guests", "A"], ["People", "B"]])
    try table.add(.suggestionsGrouped(suggestions: [table.id(2), table.id(0)], group: second))
    #expect(names(table) == [["Guests"], ["People", "B", "C", "A"]])
    #expect(table.workshop.currentSet.ungroupedSuggestions.map(\.text) == ["D"])
    try table.add(.suggestionsGrouped(suggestions: [table.id(1)], group: nil))
    try table.add(.groupRenamed(group: second, name: "Our people"))
    try table.add(.groupDissolved(group: first))
    #expect(names(table) == [["Our people", "C", "A"]])
    #expect(table.workshop.currentSet.suggestions == before)
    #expect(table.workshop.currentSet.shortlistStage == .reviewing)
  }

  @Test func whatIsMergedComesBackIntoItsGroupWhenItIsSplit() throws {
    var table = try Table(["A", "B", "C"])
    try table.add(.groupNamed(name: "Guests", suggestions: [table.id(0), table.id(1)]))
    try table.add(.suggestionsMerged(into: table.id(2), others: [table.id(1)]))
    #expect(names(table) == [["Guests", "A"]])
    try table.add(.suggestionSplit(suggestion: table.id(2)))
    #expect(names(table) == [["Guests", "A", "B"]])
    try table.add(.suggestionParked(suggestion: table.id(0)))
    #expect(names(table) == [["Guests", "B"]])
  }

  @Test func aGroupHasANameOfItsOwn() throws {
    var table = try Table(["A", "B"])
    let group = GroupID(try table.add(.groupNamed(name: "Guests", suggestions: [])))
    let taken = "There is a group of that name already."
    #expect(table.refusal(.groupNamed(name: "guests", suggestions: [])) == taken)
    #expect(table.refusal(.groupRenamed(group: group, name: "GUESTS")) == nil, "it is its own")
    #expect(
      table.refusal(.groupNamed(name: " ", suggestions: []))
        == "The name of the group is empty: type it first.")
    #expect(table.refusal(.groupRenamed(group: GroupID(999), name: "X")) != nil)
    #expect(
      table.refusal(.suggestionsGrouped(suggestions: [], group: nil))
        == "Mark a suggestion first, with m.")
    #expect(
      table.refusal(.suggestionsGrouped(suggestions: [table.id(0)], group: nil))
        == "It lies in no group.")
    for number in 1..<Limits.groups {
      try table.add(.groupNamed(name: "Group \(number)", suggestions: []))
    }
    #expect(table.refusal(.groupNamed(name: "One more", suggestions: [])) != nil)
  }

  @Test func afterTheDecisionNothingMoves() throws {
    var table = try Table(["A", "B"])
    let group = GroupID(try table.add(.groupNamed(name: "Guests", suggestions: [table.id(0)])))
    try table.add(.shortlistDecided(chosen: [table.id(0)], how: .hand))
    let words = "The shortlist is decided: v votes again, then groups can change."
    #expect(table.refusal(.groupDissolved(group: group)) == words)
    #expect(table.refusal(.suggestionsGrouped(suggestions: [table.id(1)], group: group)) == words)
    #expect(names(table) == [["Guests", "A"]])
  }

  @Test func theRoomSeesAGroupAfterTheOtherAndWithoutGroupsTheList() throws {
    var table = try Table(["A", "B", "C"])
    func headings() -> [CleanText] {
      RoomPages.suggestions(table.workshop.currentSet).map {
        if case .list(let list) = $0 { list.heading } else { "?" }
      }
    }
    #expect(headings() == ["3 suggestions"])
    try table.add(.groupNamed(name: "Guests", suggestions: [table.id(2), table.id(0)]))
    #expect(headings() == ["Guests", "In no group"])
    guard case .list(let page)? = RoomPages.suggestions(table.workshop.currentSet).first else {
      Issue.record("no list")
      return
    }
    #expect(page.items.map(\.text) == ["C", "A"] && page.items.map(\.sign) == ["1", "2"])
  }

  @Test func theWorksheetTellsTheGroupAsItIsAtTheEnd() throws {
    var table = try Table(["A", "B"])
    let group = GroupID(try table.add(.groupNamed(name: "Guests", suggestions: [table.id(0)])))
    try table.add(.suggestionsGrouped(suggestions: [table.id(1)], group: group))
    try table.add(.groupRenamed(group: group, name: "Our guests"))
    let decisions = Decisions(table.timeline)
    let told = table.timeline.records.compactMap { decisions.words(for: $0) }
    #expect(
      told.filter { $0.string.contains("roup") } == ["Group \"Our guests\" made of \"A\", \"B\""])
    try table.add(.groupDissolved(group: group))
    let after = Decisions(table.timeline)
    #expect(
      !table.timeline.records.compactMap { after.words(for: $0) }.contains {
        $0.string.contains("roup")
      })
  }
}
