import PlainText
import TerminalUI
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// A desk leads a room through a moment, over one store, as two programs do.
@Suite struct MomentStoryTests {
  private let faces = DeskAndRoom()

  /// A desk whose box waits to be opened, and its room.
  private func box(_ suggestions: [CleanText]) throws -> (desk: Story, room: Story) {
    let filled = try Story.box(suggestions)
    let store = try #require(filled.store as? MemoryStore)
    let desk = try Story(store: MemoryStore(sharing: store))
    try desk.ledger.enter(as: .desk)
    return (desk, try room(of: filled))
  }

  private func room(of story: Story) throws -> Story {
    let store = try #require(story.store as? MemoryStore)
    let room = try Story(face: .room, store: MemoryStore(sharing: store))
    try room.ledger.enter(as: .room)
    return room
  }

  private func shown(_ room: Story) -> RoomView {
    room.send(.fileChanged)
    return RoomView(room.workshop, room.state.live.stage)
  }

  @Test func theBoxIsUncoveredOneByOne() throws {
    let (desk, room) = try box(["Alpha", "Beta", "Gamma"])
    desk.press("1")
    #expect(desk.workshop.currentSet.suggestions.count == 3, "revealing is one step")
    let order = desk.workshop.currentSet.suggestions.map(\.text)
    #expect(shown(room).words == card)
    for text in order { #expect(!desk.shows(text.string)) }
    for (place, text) in order.enumerated() {
      desk.press("Space")
      #expect(shown(room).words == "suggestion \(place + 1) of 3")
      guard case .spotlight(let spotlight) = shown(room).scene else {
        Issue.record("no suggestion is shown")
        return
      }
      #expect(spotlight.text == text)
      #expect(desk.shows("\(place + 1) of 3"))
    }
    desk.press("Left")
    #expect(shown(room).words == "suggestion 2 of 3")
    desk.press("Right", "Right")
    #expect(shown(room).stage == .automatic)
    #expect(room.shows("3 suggestions") && desk.shows("3 suggestions"))
    desk.press("Space")
    #expect(desk.shows("This is all of it. Esc goes back to the desk."))
    desk.press("Esc")
    #expect(desk.state.dialogs.isEmpty)
    #expect(desk.shows("3 on the table"))
  }

  private let card: CleanText = "What we suggested: One by one"

  /// The room reads the file whenever it changes: none of what it reads may show the list first.
  @Test func nothingFlashesUpBeforeTheFirstOne() throws {
    let (desk, room) = try box(["Alpha", "Beta", "Gamma"])
    let stage = Moment.suggestions.stage(0, desk.workshop)
    try desk.ledger.setStage(stage)
    #expect(shown(room).words == card, "before the box is open")
    let round = try #require(desk.workshop.currentSet.suggestionRound)
    try desk.ledger.record(.reveal(round: round.id), by: .desk, at: desk.state.now)
    #expect(shown(room).words == card, "and after")
  }

  @Test func aHeldKeyUncoversOneAndAllAtOnceShowsTheList() throws {
    let (desk, room) = try box(["Alpha", "Beta", "Gamma"])
    desk.press("1")
    desk.press("Space")
    desk.send((0..<10).map { _ in .key(KeyPress(.character(" ")), .repeated) })
    desk.send((0..<10).map { _ in .key(KeyPress(.enter), .typedAhead) })
    #expect(shown(room).words == "suggestion 1 of 3")
    desk.press("a")
    #expect(desk.state.dialogs.isEmpty)
    #expect(shown(room).stage == .automatic)
    desk.press("1")
    #expect(shown(room).words == card, "it can be walked through again")
    desk.send(.terminated)
    #expect(shown(room).stage == .automatic, "what a desk holds up goes with it")
  }

  /// The box stays shut where people are missing and the facilitator thinks better of it.
  @Test func whereSomebodyIsMissingItIsAskedFirst() throws {
    let (desk, room) = try box(["One", "Two"])
    let round = try #require(desk.workshop.currentSet.suggestionRound)
    try desk.record(.roundReopened(round: round.id))
    desk.press("1")
    #expect(desk.shows("1 not in: 李明"))
    desk.press("n")
    #expect(shown(room).stage == .automatic)
    #expect(desk.workshop.openRound != nil)
    desk.press("1", "y")
    #expect(desk.workshop.currentSet.suggestions.count == 2)
    #expect(shown(room).words == card)
  }

  /// A vote that was closed: one has 3 dots, one 2, two have 1 each.
  private func counted(people: Int = 5) throws -> (desk: Story, room: Story) {
    let desk = try Story.table(people: people)
    desk.press("v", "Enter")
    let ids = desk.workshop.currentSet.suggestionsInPlay.map(\.id)
    let ballots = [[0, 1], [0, 1], [0], [2], [3]].prefix(people).map { $0.map { ids[$0] } }
    for (person, ballot) in zip(desk.workshop.people, ballots) {
      try desk.turn(
        person.name.string,
        .dots(counts: Dictionary(ballot.map { ($0, 1) }) { first, _ in first }))
    }
    desk.press("c")
    return (desk, try room(of: desk))
  }

  @Test func theResultIsUncoveredFromTheLastPlaceUp() throws {
    let (desk, room) = try counted()
    #expect(desk.shows("1  from the last place up, one by one"))
    desk.press("1")
    #expect(shown(room).words == "The vote: The result")
    #expect(!desk.shows("3 have a place"))
    for text in fourSuggestions { #expect(!desk.shows(text.string)) }
    desk.press("Space")
    #expect(room.state.live.stage.scene != .automatic)
    #expect(shown(room).words == "the result, 1 of 3")
    #expect(room.shows("2 tie for the last place"))
    #expect(!room.shows("living room"))
    desk.press("Space", "Space")
    #expect(room.state.live.stage.scene != .automatic)
    #expect(shown(room).words == "the result, 3 of 3")
    #expect(room.shows("Place 1"))
    desk.press("Space")
    guard case .tie(let tie) = shown(room).scene else {
      Issue.record("the tie is what the room looks at next")
      return
    }
    #expect(tie.ways == TieWay.allCases)
    #expect(room.shows("Ways to settle it"))
    for way in TieWay.allCases { #expect(room.shows(way.title.string)) }
  }

  @Test func aResultThatWasShownAtOnceCanBeWalkedThrough() throws {
    let (desk, room) = try counted()
    desk.press("s", "1", "Space")
    #expect(shown(room).words == "the result, 1 of 3")
  }

  @Test func theRoomSeesTheSeedBeforeTheDrawAndTheOrderAfter() throws {
    let (desk, room) = try counted()
    desk.press("s", "y", "l")
    let round = try #require(desk.workshop.currentSet.voteRound?.id)
    let lot = try #require(desk.workshop.currentSet.lot(of: round))
    #expect(shown(room).words == "the lot, seed \(lot.seed)")
    #expect(room.shows("Seed \(lot.seed), 2 tied, 1 place"))
    desk.press("y")
    #expect(shown(room).words == "the lot, seed \(lot.seed)")
    #expect(room.shows("Seed \(lot.seed) has drawn"))
    desk.press("Enter")
    #expect(shown(room).stage == .automatic)
    #expect(room.shows("(seed \(lot.seed) among 2)"))
  }

  @Test func acceptanceLeadsToOurOKRs() throws {
    let desk = try faces.desk(Array(Fixture.filled(.evaluation).dropLast()))
    let room = try faces.room()
    desk.press("1")
    #expect(desk.shows("The set is not accepted yet: y accepts it."))
    desk.press("y")
    #expect(desk.workshop.currentSet.isAccepted)
    desk.press("1")
    #expect(shown(room).words.string.hasSuffix("These are our OKRs, page 1 of 6"))
    desk.press("Space")
    #expect(shown(room).words.string.hasPrefix("Objective 1: Become the living room"))
    desk.press("Space", "Space", "Space", "Space")
    #expect(shown(room).words == "What happens next, page 6 of 6")
    #expect(room.shows("Review of"))
    desk.press("Space")
    #expect(desk.shows("This is all of it."))
    desk.press("Esc")
    #expect(shown(room).stage == .automatic)
  }

  @Test func noKeyMeansTwoThings() {
    #expect(MomentDialog.keys.conflicts == [])
    #expect(LotDialog.keys.conflicts == [])
  }
}
