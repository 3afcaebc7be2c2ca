import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

/// The vote on groups at the desk, at a seat and in the room.
@Suite struct GroupVoteTests {
  /// The first and the last lie in Guests, the second and third in People.
  private func grouped(_ size: Size = Size(width: 80, height: 24)) throws -> Story {
    let story = try Story.table(people: 5, size: size)
    let ids = story.workshop.currentSet.suggestions.map(\.id)
    try story.record(.groupNamed(name: "Guests", suggestions: [ids[0], ids[3]]))
    try story.record(.groupNamed(name: "People", suggestions: [ids[1], ids[2]]))
    return story
  }

  /// One place, People ahead with four dots of five.
  private func voted(_ size: Size = Size(width: 80, height: 24)) throws -> Story {
    let story = try grouped(size)
    story.press("l", "v", "Enter")
    let candidates = VoteMatter.groups.candidates(in: story.workshop.currentSet)
    try story.cast((0..<5).map { [candidates[$0 == 0 ? 0 : 1]] })
    return story
  }

  private func room(_ story: Story, _ size: Size) -> Frame {
    var frame = Frame(size: size)
    let view = RoomView(story.workshop, .automatic, on: story.state.today)
    RoomPicture(view, at: story.state.now).draw(in: frame.bounds, on: &frame)
    return frame
  }

  @Test(arguments: snapshotSizes) func pictures(_ size: Size) throws {
    let story = try grouped(size)
    story.press("l", "v")
    expectSnapshot(story.frame, "group-vote-form-\(size.words)")
    story.press("Enter")
    expectSnapshot(story.frame, "group-vote-open-\(size.words)")
    expectSnapshot(room(story, size), "room-group-vote-open-\(size.words)")
    let after = try voted(size)
    expectSnapshot(after.frame, "group-vote-table-\(size.words)")
    expectSnapshot(room(after, size), "room-group-vote-\(size.words)")
    after.press("l")
    expectSnapshot(after.frame, "group-vote-groups-\(size.words)")
    after.press("Esc", "v")
    expectSnapshot(after.frame, "group-vote-next-\(size.words)")
  }

  @Test func itIsHeldBlindAndOrdersTheGroups() throws {
    let story = try grouped()
    story.press("l", "v")
    #expect(story.shows("Open the vote on groups") && story.shows("The result is advice"))
    story.press("Enter")
    #expect(story.workshop.openRound?.kind.voteMatter == .groups)
    #expect(story.shows("On 2 groups: 1 dot each") && !story.shows("living room"))
    let candidates = VoteMatter.groups.candidates(in: story.workshop.currentSet)
    try story.turn("Ana", .dots(counts: [candidates[1]: 1]))
    #expect(!story.shows("People 1"))
    story.closeRound()
    #expect(story.shows("1 of 5 voted. Nothing is shown yet."))
    story.press("l")
    #expect(story.shows("The vote is closed but not shown: s shows it."))

    let shown = try voted()
    #expect(shown.shows("The vote on groups: ✓ 1 People 4 · 2 Guests 1"))
    #expect(shown.workshop.currentSet.shortlistStage == .reviewing)
    shown.press("l")
    let people = try #require(shown.screen.range(of: "People"))
    let guests = try #require(shown.screen.range(of: "Guests"))
    #expect(people.lowerBound < guests.lowerBound)
    #expect(shown.shows("✓ place 1, 4 dots"))
  }

  @Test func theNextVoteIsOnAllUnlessTheFacilitatorChoosesThoseAhead() throws {
    let story = try voted()
    story.press("v")
    #expect(story.shows("all 4") && !story.shows("stay on the table"))
    story.press("Enter")
    #expect(story.workshop.openRound?.kind.voteRules?.candidates.count == 4)
    story.press("u")
    #expect(story.workshop.openRound == nil, "taken back")
    story.press("v", "Down", "Down", "Down", "Down", "Right")
    #expect(story.shows("the 2 of the groups ahead"))
    #expect(story.shows("the other 2 stay on the table"))
    story.press("Enter")
    let set = story.workshop.currentSet
    let members = try #require(set.groups.last).members
    #expect(
      story.workshop.openRound?.kind == .vote(rules: try #require(set.voteRound?.kind.voteRules)))
    #expect(set.voteRound?.kind.voteRules?.candidates == members)
    #expect(set.voteRound?.kind.voteRules?.places == 1)
    try story.cast(Array(repeating: [members[1]], count: 5))
    #expect(story.shows("The vote is clear: 1 has a place."))
    for text in fourSuggestions { #expect(story.shows(String(text.string.prefix(20)))) }
  }

  @Test func withoutTwoGroupsItSaysWhy() throws {
    let story = try Story.table()
    story.press("l", "v")
    #expect(story.shows("A vote on groups needs two groups that hold a suggestion."))
    #expect(story.workshop.openRound == nil)
  }

  @Test func itIsTakenBackLikeEveryStep() throws {
    let story = try grouped()
    story.press("l", "v", "Enter", "u")
    #expect(story.workshop.openRound == nil)
    #expect(story.workshop.currentSet.shortlistStage == .reviewing)
    story.press("U")
    #expect(story.workshop.openRound?.kind.voteMatter == .groups)
  }

  @Test func theResultComesFromTheLastPlaceUp() throws {
    let story = try grouped()
    story.press("l", "v", "Enter")
    let candidates = VoteMatter.groups.candidates(in: story.workshop.currentSet)
    for (place, person) in story.workshop.people.enumerated() {
      try story.turn(person.name.string, .dots(counts: [candidates[place == 0 ? 0 : 1]: 1]))
    }
    story.closeRound()
    story.press("1")
    #expect(story.shows("The vote on groups") && !story.shows("Guests"))
    story.press("Right")
    #expect(story.shows("Place 2") && story.shows("Guests") && !story.shows("People"))
    story.press("Right")
    #expect(story.shows("Place 1") && story.shows("People"))
  }

  @Test func theSpotlightGoesDownTheListOfTheGroups() throws {
    let story = try grouped()
    let order = [0, 3, 1, 2].map { fourSuggestions[$0] }
    #expect(ShortlistRow.all(story.workshop.currentSet).map(\.suggestion.text) == order)
    story.press("Home", "Enter")
    for (place, text) in order.enumerated() {
      #expect(story.shows("\(place + 1) of 4"))
      guard case .spotlight(let one) = RoomView(story.workshop, story.state.stage).scene else {
        Issue.record("no spotlight in the room")
        return
      }
      #expect(one.text == text && one.number == place + 1)
      story.press("Right")
    }
  }
}
