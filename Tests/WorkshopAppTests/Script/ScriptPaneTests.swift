import PlainText
import TerminalUI
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// The desk says what to say and do: beside the phase, or in one line below it.
@Suite struct ScriptPaneTests {
  private func story(
    _ width: Int, _ height: Int, _ events: [Event] = Fixture.through(.sceneSetting)
  ) throws -> Story {
    try Story(events, size: Size(width: width, height: height))
  }

  @Test(arguments: [(110, 30), (80, 24), (64, 20), (200, 60)])
  func picture(_ width: Int, _ height: Int) throws {
    let story = try story(width, height, Fixture.filled(.keyResults))
    let phase = try #require(story.workshop.phase)
    try story.record(.phaseNoted(phase: phase.id, text: "Ask Ana first.\nShe knows the numbers."))
    expectSnapshot(story.frame, "script-\(width)x\(height)")
    story.press("Y")
    expectSnapshot(story.frame, "script-all-\(width)x\(height)")
  }

  @Test func itStandsBesideThePhaseFrom110ColumnsOn() throws {
    #expect(try story(110, 24).shows("Say and do"))
    #expect(try !story(109, 30).shows("Say and do"))
    #expect(try story(109, 30).shows("▸ 1/5 Welcome people."))
  }

  /// What the phase needs is not taken by the line.
  @Test func onFewRowsThereIsNoLine() throws {
    #expect(try story(64, 24).shows("▸ 1/5 Welcome people."))
    let small = try story(64, 20)
    #expect(!small.shows("▸ 1/5"))
    small.press("Y")
    #expect(small.shows("▸ Welcome people."))
  }

  @Test func eachStepIsTickedAsTheProgramSeesIt() throws {
    let story = try story(110, 30)
    #expect(story.shows("▸ Welcome people."))
    story.press(".")
    #expect(story.shows("– Welcome people.") && story.shows("▸ Ask for expected outcomes."))
    story.press("a")
    story.type("Agree on three")
    story.press("Enter", "Esc")
    #expect(story.shows("✓ Ask for expected outcomes."))
    #expect(story.shows("▸ Ask for the three-year"))
    story.press("u")
    #expect(story.shows("▸ Ask for expected outcomes."))
    story.press("Y", ",")
    #expect(story.shows("▸ Welcome people."))
    story.press(".", ".", ".", ".", ".", ".")
    #expect(story.shows("The script is done. n moves on."))
  }

  @Test func aMessageStandsInPlaceOfTheLine() throws {
    let story = try story(80, 24)
    #expect(story.shows("▸ 1/5"))
    story.press("e")
    #expect(story.shows("Mark a note or an ambition first") && !story.shows("▸ 1/5"))
    story.press("Down")
    #expect(story.shows("▸ 1/5"))
  }

  @Test func ownNotesAreTypedForAnyPhaseAndStandInThePane() throws {
    let story = try story(110, 30)
    story.press("g", "o")
    #expect(story.shows("Own notes: Scene setting"))
    story.type("Greet Zoë")
    story.press("Alt-Enter")
    story.type("Coffee at ten")
    story.press("Enter", "Esc")
    #expect(story.workshop.phase?.ownNotes == "Greet Zoë\nCoffee at ten")
    #expect(story.shows("Own notes") && story.shows("Greet Zoë"))
    story.press("u")
    #expect(!story.shows("Greet Zoë"))
    story.press("U", "Y", "e")
    #expect(story.shows("Coffee at ten"))
  }

  @Test func nobodyElseSeesOwnNotes() throws {
    let both = DeskAndRoom()
    let desk = try both.desk(Fixture.filled(.sceneSetting))
    let phase = try #require(desk.workshop.phase)
    try desk.record(.phaseNoted(phase: phase.id, text: "Mind the quarrel"))
    let room = try both.room(200, 60)
    let seat = try Story(face: .seat, store: MemoryStore(sharing: both.store))
    #expect(!room.shows("quarrel") && !seat.shows("quarrel"))
    #expect(!"\(RoomView(desk.workshop, .automatic))".contains("quarrel"))
    for scene in [RoomStage.Scene.worksheet, .board(set: OKRSet.firstID)] {
      #expect(
        !"\(RoomView(desk.workshop, RoomStage(scene, in: desk.workshop)))".contains("quarrel"))
    }
    desk.press("L")
    #expect(desk.shows("Own notes of the facilitator") && !desk.shows("quarrel"))
    desk.press("Esc", "w")
    #expect(!desk.shows("quarrel"))
  }

  @Test(arguments: [80, 110]) func itIsHiddenAndShownAgain(_ width: Int) throws {
    let story = try story(width, 30)
    story.press("Y", "s", "Esc")
    #expect(!story.shows("Welcome people."))
    story.press("Y", "s", "Esc")
    #expect(story.shows("Welcome people."))
  }

  @Test func aClickOpensAllOfIt() throws {
    for width in [80, 110] {
      let story = try story(width, 30)
      story.click(on: "Welcome")
      #expect(story.state.dialogs.last is ScriptDialog)
    }
  }

  @Test func noScriptOnTheBoard() throws {
    let story = try story(110, 30)
    story.press("O")
    #expect(!story.shows("Say and do"))
    story.press("Y")
    #expect(story.shows("No phase shows now: the board does."))
  }

  @Test func aNoteIsPutUnderAnotherHeading() throws {
    let story = try story(80, 24)
    story.press("a")
    story.type("Too many goals")
    story.press("Enter", "Esc", "m")
    #expect(story.shows("Under which heading does it belong?"))
    story.press("3")
    #expect(story.workshop.notes(in: .challenges).map(\.text) == ["Too many goals"])
    #expect(story.shows("It stands under Main challenges now."))
    story.press("u")
    #expect(story.workshop.notes(in: .outcomes).map(\.text) == ["Too many goals"])
  }

  /// Enter after Enter, and the room watches the list grow.
  @Test func notesOfAConversationGrowInTheRoom() throws {
    let both = DeskAndRoom()
    let desk = try both.desk(Fixture.filled(.sceneSetting))
    let room = try both.room()
    desk.press("a")
    for number in 1...9 {
      desk.type("Outcome \(number) that people ask for")
      desk.press("Enter")
    }
    desk.rest()
    room.send(.fileChanged)
    #expect(room.shows("Outcome 9 that people ask for"))
    #expect(desk.state.dialogs.last is Form)
    desk.press("Esc")
    #expect(desk.state.dialogs.isEmpty)
  }
}
