import PlainText
import TerminalUI
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// What the desk says of the place where people take their turns, with and without seats.
@Suite struct TurnPlaceTests {
  @Test(arguments: [(PhaseKind.rooftopObjectives, "write"), (.evaluation, "score")])
  func whereSeatsAreJoinedPeopleTakeTheirTurnsThere(_ kind: PhaseKind, _ deed: String) throws {
    var state = try Story(Fixture.through(kind)).state
    #expect(picture(state).contains("hands the keyboard over"))
    state.live = Self.seats
    let joined = picture(state)
    #expect(joined.contains("at the seats") && joined.contains("People \(deed) at the seats."))
    #expect(!joined.contains("hands the keyboard over"))
    let said = String(describing: Desk.key(KeyPress(.character("o")), &state))
    #expect(said.contains("is open. People \(deed) at the seats"))
  }

  @Test func withoutSeatsTheKeyboardIsHandedOver() throws {
    let state = try Story(Fixture.through(.rooftopObjectives)).state
    #expect(TurnPlace(.write, state).next == "h hands the keyboard over")
  }

  @Test func aVoteNamesTheSeatsThatAreJoined() throws {
    let story = try Story.table()
    let seat = try join(story)
    story.press("v", "Enter")
    #expect(story.shows("The vote is open. People vote at the seats"))
    story.press("Up")
    #expect(story.shows("People vote at the seats. c closes the vote"))
    #expect(!story.shows("hands the keyboard over"))
    seat.close()
    story.send(.fileChanged)
    #expect(story.shows("h hands the keyboard over c closes the vote"))
  }

  @Test func aVoteWithoutSeatsHandsTheKeyboardOver() throws {
    let story = try Story.table()
    story.press("v", "Enter")
    #expect(story.shows("The vote is open. h hands the keyboard over"))
    story.press("Up")
    #expect(story.shows("h hands the keyboard over c closes the vote"))
    #expect(!story.shows("at the seats"))
  }

  @Test func aRunOffNamesThePlaceToo() throws {
    let story = try Story.tied()
    story.press("y", "r")
    #expect(story.shows("The run-off is open. h hands the keyboard over"))
    let joined = try Story.tied()
    let seat = try join(joined)
    joined.press("y", "r")
    #expect(joined.shows("The run-off is open. People vote at the seats"))
    #expect(joined.shows("Run-off among 2: 1 dot each, one per suggestion · 1 place"))
    seat.close()
  }

  @Test func privateHandsNameTheSeats() throws {
    var state = try Story(Fixture.written).state
    state.live = Self.seats
    let said = String(describing: Desk.key(KeyPress(.character("o")), &state))
    #expect(said.contains("The private hands are open. People show their hands at the seats"))
    #expect(!said.contains("projector"))
  }

  /// The facilitator reads of both ways before it is known which one it will be.
  @Test(arguments: [PhaseKind.strategy, .rooftopObjectives])
  func theScriptNamesBothPlacesWholeOnASmallScreen(_ kind: PhaseKind) throws {
    let story = try Story(Fixture.through(.sceneSetting), size: Size(width: 64, height: 20))
    story.press("g")
    for _ in 0..<(PhaseKind.annual.firstIndex(of: kind) ?? 0) { story.press("Down") }
    let script = kind.definition.script.map(\.words.string)
    var left = script.filter { !story.shows($0) }
    story.press("Right")
    left = left.filter { !story.shows($0) }
    #expect(left == [])
    let place = script.first { $0.contains("at the seats") }
    #expect(place?.contains("the keyboard") == true)
  }

  private static let seats = LiveState(others: [.seat: 2])

  /// Another terminal becomes a seat of the story's workshop.
  private func join(_ story: Story) throws -> MemoryStore {
    let seat = MemoryStore(sharing: try #require(story.store as? MemoryStore))
    try seat.enter(as: .seat)
    story.send(.fileChanged)
    return seat
  }

  private func picture(_ state: AppState) -> String {
    var frame = Frame(size: state.size)
    Desk.draw(state, on: &frame)
    return frame.snapshot()
  }
}
