import PlainText
import TerminalUI
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

@Suite struct SuggestionStoryTests {
  @Test func oneSuggestionFromHandOverToHandOver() throws {
    let story = try Story(SeatScenes.entry)
    story.press("h")
    #expect(story.shows("0 of 3 in"))
    #expect(story.terminal.inputDiscarded == 1)
    story.press("Enter", "Enter")
    #expect(story.shows("Ana, your suggestion"))
    #expect(story.shows("We give people a calm half hour."))
    story.type("A second living room")
    #expect(story.shows("about 140 left of 160 characters"))
    story.press("Enter")
    #expect(story.shows("This is what the room will see:"))
    #expect(story.shows("A second living room"))
    story.press("s")
    #expect(story.shows("Ana, you are in."))
    #expect(story.shows("Your two words (others see them too if this is projected):"))
    story.press("Enter")
    #expect(story.shows("1 of 3 in"))
    #expect(!story.shows("A second living room"))
    let round = try #require(story.workshop.openRound)
    #expect(story.events.last == .turnTaken(round: round.id, person: story.ana, passed: false))
    #expect(
      try story.ledger.record(.reveal(round: try close(story)), by: .desk, at: story.state.now)
        .mine.event
        == .roundRevealed(
          round: round.id, entries: [.suggestion(text: "A second living room")]))
  }

  private func close(_ story: Story) throws -> RoundID {
    let round = try #require(story.workshop.openRound).id
    _ = try story.ledger.record(.event(.roundClosed(round: round)), by: .desk, at: story.state.now)
    return round
  }

  @Test func enterHeldTooLongSubmitsNothing() throws {
    let story = try Story(SeatScenes.entry)
    story.sitDown()
    story.type("Big")
    story.press("Enter", "Enter", "Enter", "Enter")
    #expect(story.shows("This is what the room will see:"))
    #expect(story.shows("Press s to submit"))
    #expect(story.workshop.openRound?.turns.isEmpty == true)
  }

  @Test func aLongNameOfTheOrganisationLeavesRoomForTheCount() throws {
    var events = SeatScenes.entry
    events[0] = .workshopCreated(
      organisation: "Gemeinnützige Wohnungsbaugenossenschaft Zürich-Altstetten eG",
      cycle: Fixture.cycle, agenda: AgendaItem.annual)
    let story = try Story(events, size: Size(width: 64, height: 20))
    story.press("h", "Enter")
    #expect(story.rows[0].hasPrefix(" Gemeinnützige Wohnungsbaugenossenschaft Zürich-A"))
    #expect(story.rows[0].contains("…  0 of 3 in"))
  }

  @Test func whoTypesOnAfterEnterIsBackInTheText() throws {
    let story = try Story(SeatScenes.entry)
    story.sitDown()
    story.type("Be the best place to")
    story.press("Enter")
    #expect(story.shows("This is what the room will see:"))
    story.type(" work and also to visit")
    #expect(!story.shows("This is what the room will see:"))
    #expect(story.shows("Be the best place to work and also to visit"))
    story.press("Enter")
    story.paste(", again")
    story.pass(seconds: 2)
    #expect(story.shows("Be the best place to work and also to visit, again"))
    let draft = try #require(story.ledger.drafts.values.first)
    #expect(draft.string.contains("Be the best place to work and also to visit, again"))
    #expect(story.workshop.openRound?.turns.isEmpty == true)
  }

  @Test func whoTypesOnInAFullTextIsToldSo() throws {
    let story = try Story(SeatScenes.entry)
    story.sitDown()
    story.type(String(repeating: "A", count: 160))
    story.press("Enter", "Alt-b")
    #expect(story.shows("This is what the room will see:"))
    story.type("B")
    #expect(story.shows("160 characters") && story.shows("!"))
    #expect(!story.shows("This is what the room will see:"))
  }

  @Test func anEmptySuggestionIsNotReviewed() throws {
    let story = try Story(SeatScenes.entry)
    story.sitDown()
    story.type("   ")
    story.press("Enter")
    #expect(story.shows("Type your suggestion first, or press F4 to abstain."))
  }

  @Test func abstainingCountsAsInAndLeavesTheBoxEmpty() throws {
    let story = try Story(SeatScenes.entry)
    story.sitDown()
    story.type("Half a thought")
    story.press("F4")
    #expect(story.shows("What you wrote is dropped."))
    story.press("s")
    #expect(story.shows("Ana, you abstained."))
    #expect(story.workshop.openRound?.turns == [story.ana: .passed])
    #expect(story.ledger.drafts.isEmpty)
    story.pass(seconds: 2)
    #expect(story.ledger.drafts.isEmpty)
  }

  @Test func nothingOfOnePersonRemainsForTheNext() throws {
    let story = try Story(SeatScenes.entry)
    story.sitDown()
    story.type("My secret rock")
    story.press("Enter", "s", "Enter")
    #expect(!String(describing: story.state).contains("secret rock"))
    story.press("Enter", "Enter")
    #expect(story.shows("Börje, your suggestion"))
    story.press("Ctrl-Z", "Ctrl-Y", "Ctrl-Z")
    #expect(!story.shows("secret"))
  }

  @Test func theEditorRefusesWhatIsTooLong() throws {
    let story = try Story(SeatScenes.entry)
    story.sitDown()
    story.paste(CleanText(String(repeating: "x", count: Limits.suggestion)))
    story.type("y")
    #expect(story.shows("At most 160 characters fit here."))
    #expect(story.shows("0 left of 160 characters"))
  }

  @Test func pastedLinesBecomeOneAndSubmitNothing() throws {
    let story = try Story(SeatScenes.entry)
    story.sitDown()
    story.paste("One\ntwo\n")
    #expect(story.shows("about 150 left"))
    story.press("Enter")
    #expect(story.shows("One two"))
  }

  @Test func theRestCanBeBlanked() throws {
    let story = try Story(SeatScenes.entry)
    story.sitDown()
    story.type("Mine")
    story.press("F2")
    #expect(story.shows("Mine"))
    #expect(!story.shows("Ana"))
    #expect(!story.shows("We give people a calm half hour."))
    story.press("F2")
    #expect(story.shows("Ana, your suggestion"))
  }

  @Test func whoIsNotOnTheRosterAddsTheName() throws {
    let story = try Story(SeatScenes.entry)
    story.press("h", "Enter")
    story.type("Zo")
    #expect(story.shows("+ My name is not here"))
    story.press("Enter")
    story.type("ë")
    story.press("Enter")
    #expect(story.shows("Zoë, your suggestion"))
    #expect(story.workshop.people.map(\.name) == ["Ana", "Börje", "李明", "Zoë"])
    #expect(story.state.timeline.records.last?.author == .seat)
  }

  @Test func aNameThatIsThereIsNotAddedTwice() throws {
    let story = try Story(SeatScenes.entry)
    story.press("h", "Enter", "End", "Down", "Down", "Down", "Enter")
    story.type("ana")
    story.press("Enter")
    #expect(story.shows("is on the roster already"))
    #expect(story.workshop.people.count == 3)
  }

  @Test func aNameIsFoundByItsFirstLetters() throws {
    let story = try Story(SeatScenes.entry)
    story.press("h", "Enter")
    story.type("bö")
    #expect(!story.shows("Ana"))
    story.press("Enter")
    #expect(story.shows("Börje, your suggestion"))
  }

  @Test func whoAbstainsReadsNoOtherWord() throws {
    let story = try Story(SeatScenes.entry)
    story.sitDown()
    #expect(story.shows("Type your suggestion here."))
    story.press("F4")
    #expect(story.shows("s abstain"))
    #expect(!story.shows("submit"))
    #expect(!story.shows("pass"))
    #expect(!story.shows("dropped"), "nothing was written")
    story.press("Enter")
    #expect(story.shows("Press s to abstain, or Esc to change it."))
    #expect(!story.shows("submit"))
  }

  @Test(arguments: [["Esc"], ["Enter", "s", "Enter"], ["F12", "Esc"]])
  func whatIsBlankedEndsWithTheTurn(_ leaving: [String]) throws {
    for face in [Face.desk, .seat] {
      let story = try Story(SeatScenes.entry, face: face)
      if face == .desk { story.press("h") }
      story.sit()
      story.type("Mine")
      story.press("F2")
      #expect(!story.shows("Ana, your suggestion"))
      for key in leaving { story.press(key) }
      if !story.shows("Who are you?") { story.press("Enter") }
      story.type("bö")
      story.press("Enter")
      #expect(story.shows("Börje, your suggestion"))
    }
  }

  @Test func theSmallestSeatShowsAllOfTheTextsScreen() throws {
    let story = try Story(SeatScenes.entry, size: Size(width: 60, height: 18))
    story.sitDown()
    story.type("Half a thought")
    story.press("Esc", "Enter")
    #expect(story.shows("Your draft is back, Ana."))
    #expect(story.shows("This may be projected: F3 types dots, F2 hides the rest."))
    #expect(story.shows("Half a thought"))
    #expect(story.shows("Strategy"))
  }

  /// A disk that was unsure may tell of a name after others have written.
  @Test func aNameThatIsAddedIsWhoeverAddedItWhoeverWroteSince() throws {
    let story = try Story(SeatScenes.entry, face: .seat)
    var state = story.state
    let written = try story.ledger.record(
      .event(.personAdded(name: "Zoë")), by: .seat, at: state.now)
    _ = try story.ledger.record(.event(.personAdded(name: "Udo")), by: .desk, at: state.now)
    let answer = WriteAnswer(written, timeline: story.ledger.timeline, drafts: [:])
    let people = Update.apply(.written(answer, then: .nameAdded), to: &state).compactMap {
      if case .hold(.turn(_, let person)) = $0 {
        story.ledger.timeline.workshop.person(person)
      } else {
        nil
      }
    }
    #expect(people.map(\.name) == ["Zoë"])
  }
}
