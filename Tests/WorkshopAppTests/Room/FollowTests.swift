import PlainText
import TerminalUI
import Testing

@testable import WorkshopApp
@testable import WorkshopModel
@testable import WorkshopStore

/// The room follows the cursor of the desk, and both say so.
@Suite struct FollowTests {
  private let faces = DeskAndRoom()

  private func both(_ events: [Event]) throws -> (desk: Story, room: Story) {
    let desk = try faces.desk(events)
    let room = try faces.room()
    desk.send(.fileChanged)
    return (desk, room)
  }

  private func marked(_ room: Story) -> [CleanText] {
    let view = RoomView(room.workshop, room.state.live.stage, on: room.state.today)
    guard case .list(let list) = view.scene else { return [] }
    return list.items.filter(\.isMarked).map(\.text)
  }

  private func challenge(_ number: Int) -> CleanText {
    "Challenge \(number) takes more words than big letters hold"
  }

  private func rest(_ desk: Story, _ room: Story) {
    desk.rest()
    room.send(.fileChanged)
  }

  @Test func theNoteThatTheDeskIsOnIsMarkedInTheRoom() throws {
    let notes = (1...9).map { Event.noteAdded(section: .challenges, text: challenge($0)) }
    let (desk, room) = try both(Fixture.filled(.sceneSetting) + notes)
    #expect(marked(room).isEmpty)
    desk.press("End")
    rest(desk, room)
    #expect(marked(room) == [challenge(9)])
    #expect(room.shows("Main challenges"))
    #expect(room.rows.contains { $0.contains("▸") && $0.contains("Challenge 9") })
    desk.press("Up", "Up")
    rest(desk, room)
    #expect(marked(room) == [challenge(7)])
    desk.press("Home")
    rest(desk, room)
    #expect(room.shows("Expected outcomes"))
  }

  @Test func theSuggestionOnTheTableIsMarked() throws {
    let (desk, room) = try both(undecided)
    desk.press("Down")
    rest(desk, room)
    #expect(marked(room) == ["Be the café people cross town for"])
    #expect(desk.shows("room follows"))
    #expect(desk.rows.contains { $0.contains("» ") && $0.contains("Be the café people") })
  }

  /// The cursor stands on a suggestion that is not tied when the vote is shown.
  @Test func aTieIsSeenFirstHoweverTheDeskStands() throws {
    let desk = try Story.tied()
    desk.rest()
    var view = RoomView(desk.workshop, desk.state.live.stage)
    #expect(view.page == 0 && view.words.string.contains("tie for"))
    desk.press("Down", "Up")
    desk.rest()
    desk.press("Down")
    desk.rest()
    view = RoomView(desk.workshop, desk.state.live.stage)
    #expect(view.page == 1)
  }

  @Test func theRoomKeepsItsPageUntilItFollowsAgain() throws {
    let (desk, room) = try both(Fixture.filled(.keyResults))
    desk.press("Down")
    rest(desk, room)
    desk.press("R")
    #expect(desk.shows("The room keeps its page. R lets it follow again."))
    desk.press("End")
    rest(desk, room)
    #expect(room.shows("1 Become the living room of the quarter"))
    #expect(desk.shows("room: page 1 of 2, held"))
    #expect(
      desk.rows.contains { $0.contains("» ") && $0.contains("Guests come back within a week") },
      "the line that the room is on is marked though the cursor is elsewhere")
    desk.press("R")
    room.send(.fileChanged)
    #expect(room.shows("2 Be the café people cross town for"))
    #expect(desk.shows("The room follows: it shows what is marked here."))
  }

  @Test func aHeldKeyWritesAtMostEveryMoment() throws {
    let notes = (1...30).map { Event.noteAdded(section: .challenges, text: "Challenge \($0)") }
    let store = FailingStore()
    let desk = try Story(Fixture.filled(.sceneSetting) + notes, store: store)
    let before = store.stagings
    desk.hold("Down", times: 30)
    desk.rest()
    let writes = store.stagings - before
    #expect((1...900 / Follow.milliseconds + 1).contains(writes), "\(writes)")
    #expect(desk.state.live.stage.marked != nil)
    desk.press("Down", "Up")
    desk.rest()
    #expect(store.stagings - before == writes, "the room shows the same as before")
  }

  @Test func anIdleDeskWakesNoMoreOnceTheRoomWasLookedAfter() throws {
    let desk = try faces.desk(Fixture.filled(.keyResults))
    desk.press("Down")
    #expect(desk.terminal.timeout != nil)
    desk.rest()
    #expect(desk.terminal.timeout == nil)
  }

  @Test func anOlderStageWithoutAMarkIsReadAndAMarkIsWrittenOnlyWhereThereIsOne() throws {
    let workshop = try Story(Fixture.filled(.keyResults)).workshop
    let stage = RoomStage(.worksheet, in: workshop)
    let text = try JSONText.encode(stage)
    #expect(!text.contains("marked"))
    #expect(try JSONText.decode(RoomStage.self, from: text) == stage)
    let goal = try #require(workshop.currentSet.goals.last)
    let marked = try #require(RoomPlaces(workshop).stage(of: [RoomSubject(goal)]))
    #expect(try JSONText.decode(RoomStage.self, from: JSONText.encode(marked)) == marked)
  }
}
