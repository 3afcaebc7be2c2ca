import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

@Suite struct ShortlistReviewTests {
  @Test func nothingCollectedSaysWhatToDo() throws {
    let story = try Story.table([])
    #expect(story.shows("N goes back to collect suggestions"))
    story.press("M")
    #expect(story.shows("There is no suggestion yet: a adds one."))
    story.press("a")
    story.type("Open on Sundays")
    story.press("Enter")
    #expect(story.shows("1 Open on Sundays"))
  }

  @Test func theBoxShowsACountAndOpensShuffled() throws {
    let story = try Story.box(fourSuggestions)
    #expect(story.shows("4 suggestions wait"))
    #expect(!story.shows("living room"))
    story.press("S")
    #expect(story.shows("The box is still closed: s opens it."))
    story.press("s")
    #expect(Set(story.workshop.currentSet.suggestions.map(\.text)) == Set(fourSuggestions))
    #expect(story.shows("4 on the table"))
    story.press("s")
    #expect(story.shows("Everything that was collected is shown already."))
  }

  @Test func anOpenBoxIsClosedFirstAndAsksWhileSomeoneIsMissing() throws {
    let story = try Story.box(["One", "Two"])
    let round = try #require(story.workshop.currentSet.suggestionRound)
    try story.record(.roundReopened(round: round.id))
    #expect(story.shows("Entry is still open."))
    story.press("s")
    #expect(story.shows("1 not in: 李明"))
    story.press("n")
    #expect(story.workshop.openRound != nil)
    story.press("s", "y")
    #expect(story.workshop.currentSet.suggestions.count == 2)
    #expect(story.events.suffix(2).first == .roundClosed(round: round.id))
  }

  @Test func undoStopsAtTheReveal() throws {
    let story = try Story.box(fourSuggestions)
    story.press("s", "u")
    #expect(story.shows("what the room has seen cannot be hidden again"))
  }

  @Test func markedOnesMergeIntoTheFirstMarkedAndSplitAgain() throws {
    let story = try Story.table()
    story.press("M")
    #expect(story.shows("Mark two suggestions or more with m, then merge them."))
    story.press("Down", "Down", "m", "Up", "Space")
    #expect(story.shows("2 marked"))
    story.press("M")
    #expect(story.workshop.currentSet.suggestions.count == 3)
    #expect(story.shows("+1 merged"))
    #expect(story.shows("Also said · Be the café people cross town for"))
    story.press("S")
    #expect(story.workshop.currentSet.suggestions.count == 4)
    story.press("S")
    #expect(story.shows("This suggestion is not a merged one."))
    story.press("u", "u")
    #expect(story.workshop.currentSet.suggestions.map(\.text) == fourSuggestions)
  }

  @Test func lookAlikesAreMarkedNeverMerged() throws {
    let story = try Story.table()
    story.press("=")
    #expect(story.shows("These may say the same"))
    story.press("Enter")
    #expect(story.workshop.currentSet.suggestions.count == 4)
    #expect(story.state.shortlistMarks == [story.id(1), story.id(2)])
    story.press("M")
    #expect(story.workshop.currentSet.suggestions.count == 3)
    story.press("=")
    #expect(story.shows("No two suggestions look alike."))
  }

  @Test func rewordingShowsHowItWasFirstSaid() throws {
    let story = try Story.table(["Old words", "Other"])
    story.press("e")
    #expect(story.shows("First said: Old words"))
    story.type(" made new")
    story.press("Enter")
    #expect(story.shows("1 Old words made new reworded"))
    #expect(story.shows("First said · Old words"))
    story.press("i")
    #expect(story.shows("As first said · Old words"))
    story.press("Esc", "Down", "i")
    #expect(story.shows("There is one wording only"))
  }

  @Test func parkedOnesLeaveTheTable() throws {
    let story = try Story.table(["One", "Two"])
    story.press("x")
    #expect(story.workshop.currentSet.standingSuggestions.map(\.text) == ["Two"])
    #expect(story.shows("1 on the table · 1 parked"))
    story.press("v")
    #expect(story.shows("A vote needs two suggestions at least: choose by hand with b."))
    story.press("u")
    #expect(story.shows("2 on the table"))
  }

  @Test func theSpotlightWalksAndTheListFollows() throws {
    let story = try Story.table()
    story.press("f")
    #expect(story.shows("1 of 4"))
    story.press("Right", "Right")
    #expect(story.shows("3 of 4"))
    story.press("Left", "Right", "Right", "Right")
    #expect(story.shows("4 of 4"))
    #expect(story.shows("Make our people proud to work here, and"))
    story.press("Esc", "x")
    #expect(story.workshop.currentSet.suggestions.last?.isParked == true)
  }

  @Test func aClickSelectsAndAnotherSpotlights() throws {
    let story = try Story.table()
    story.click(on: "Make our people")
    #expect(story.state.shortlistRow?.suggestion.id == story.id(3))
    #expect(story.state.dialogs.isEmpty)
    story.click(on: "Make our people")
    #expect(story.shows("4 of 4"))
  }

  @Test func choosingByHandKeepsTheOrderOfPicking() throws {
    let story = try Story.table()
    story.press("b", "Enter")
    #expect(story.shows("Choose one suggestion at least."))
    story.press("Down", "Down", "Space", "Up", "Up", "m", "Down", "m", "Down", "Down", "m")
    #expect(story.shows("There are 3 places: let go of one first."))
    story.press("Enter")
    #expect(story.titles == [fourSuggestions[2], fourSuggestions[0], fourSuggestions[1]])
    #expect(story.shows("Decided by hand"))
    #expect(story.shows("Parked: Make our people"))
    story.press("b", "Up", "Up", "Up", "m", "Enter")
    #expect(story.titles == [fourSuggestions[2], fourSuggestions[1]])
  }

  @Test func keysOfTheScreenAreItsOwn() {
    #expect(ShortlistScreen.keys.conflicts.isEmpty)
    // The desk gives way with b and answers to B.
    let taken = Set(Desk.keys.bindings.flatMap(\.keys))
    #expect(ShortlistScreen.keys.bindings.flatMap(\.keys).allSatisfy { !taken.contains($0) })
    #expect(SpotlightDialog.keys.conflicts.isEmpty)
    #expect(DuplicatesDialog.keys.conflicts.isEmpty)
    #expect(PickDialog.keys.conflicts.isEmpty)
  }
}
