import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

/// Suggestions laid into named groups at the desk, with the room watching.
@Suite struct GroupsTests {
  /// The first and the last lie in the group Guests.
  private func grouped(_ size: Size = Size(width: 80, height: 24)) throws -> Story {
    let story = try Story.table(size: size)
    story.press("l", "m", "Down", "Down", "Down", "m", "a")
    story.type("Guests")
    story.press("Enter")
    return story
  }

  @Test(arguments: snapshotSizes) func pictures(_ size: Size) throws {
    let story = try grouped(size)
    expectSnapshot(story.frame, "groups-\(size.words)")
    story.press("Esc")
    expectSnapshot(story.frame, "groups-table-\(size.words)")
    let none = try Story.table(size: size)
    none.press("l")
    expectSnapshot(none.frame, "groups-none-\(size.words)")
    let view = RoomView(story.workshop, .automatic, on: story.state.today)
    var frame = Frame(size: size)
    RoomPicture(view, at: story.state.now).draw(in: frame.bounds, on: &frame)
    expectSnapshot(frame, "room-groups-\(size.words)")
  }

  @Test func nothingShowsUntilTheFirstGroup() throws {
    let story = try Story.table()
    let before = story.screen
    story.press("l")
    #expect(story.shows("Groups of suggestions") && !story.shows("In no group"))
    story.press("Esc")
    #expect(story.screen == before)
  }

  @Test func markedOnesBecomeAGroupAndMoveOn() throws {
    let story = try grouped()
    #expect(story.shows("Guests 2") && story.shows("In no group"))
    let set = story.workshop.currentSet
    #expect(set.groups.map(\.name) == ["Guests"])
    #expect(
      set.standingMembers(of: set.groups[0]).map(\.text) == [
        fourSuggestions[0], fourSuggestions[3],
      ])
    // The second joins them, and the first leaves again.
    story.press("End", "m", "Home", "Enter")
    #expect(story.workshop.currentSet.groups[0].members.count == 3)
    story.press("Home", "Down", "-")
    #expect(story.workshop.currentSet.groups[0].members.count == 2)
    story.press("Home", "e", "Ctrl-U")
    story.type("Our guests")
    story.press("Enter")
    #expect(story.shows("Our guests 2"))
    story.press("Esc")
    #expect(story.shows("in Our guests"))
    story.press("u")
    #expect(story.shows("in Guests"))
  }

  @Test func aDissolvedGroupLosesNoSuggestion() throws {
    let story = try grouped()
    story.press("Home", "x")
    #expect(story.workshop.currentSet.groups.isEmpty)
    #expect(story.workshop.currentSet.standingSuggestions.count == 4)
    #expect(story.shows("its suggestions stay"))
    story.press("Esc", "u")
    #expect(story.workshop.currentSet.groups.count == 1)
  }

  @Test func whatCannotBeDoneSaysWhatToDo() throws {
    let story = try Story.table()
    story.press("l", "Enter")
    #expect(story.shows("Mark suggestions with m first"))
    story.press("e")
    #expect(story.shows("Move to a group first."))
    story.press("m", "Enter")
    #expect(story.shows("Move to a group: Enter lays the marked there."))
    story.press("-")
    #expect(story.shows("It lies in no group."))
    story.press("a", "Enter")
    #expect(story.shows("The name of the group is empty"))
  }

  @Test func duringAVoteGroupsRest() throws {
    let story = try grouped()
    story.press("Esc", "v", "Enter")
    #expect(story.workshop.openRound != nil)
    story.press("l")
    #expect(story.shows("A vote is open: close it first"))
    #expect(!story.shows("Groups of suggestions"))
  }

  @Test func heldKeysMakeNoGroupAndDissolveOne() throws {
    let story = try grouped()
    story.press("Home")
    story.hold("x", times: 5)
    #expect(story.workshop.currentSet.groups.isEmpty)
    #expect(story.events.filter { if case .groupDissolved = $0 { true } else { false } }.count == 1)
  }
}
