import PlainText
import TerminalUI
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// The disk takes its time: keys are answered meanwhile, nothing is called saved before it is, and
/// nothing that was typed is lost.
@Suite struct SlowDiskTests {
  private let disk = HeldDisk()

  private func desk(_ store: FailingStore = FailingStore()) throws -> Story {
    try Story(Fixture.through(.sceneSetting), store: store, disk: disk)
  }

  private func notes(_ story: Story) -> [String] {
    story.workshop.notes(in: .outcomes).map(\.text.string)
  }

  @Test func aKeyThatMovesIsAnsweredBeforeTheDecisionIsOnDisk() throws {
    let story = try desk()
    let before = story.events.count
    story.press("*")
    #expect(story.events.count == before)
    #expect(!story.shows("✓ saved"))
    story.press("?")
    #expect(story.state.dialogs.last is HelpDialog)
    #expect(story.events.count == before)
    story.press("Esc")
    story.diskTakes()
    #expect(story.events.count == before + 1)
    #expect(story.shows("✓ saved"))
  }

  @Test func whatTheWriteWillNeedIsMadeWhileItWaits() throws {
    let store = FailingStore()
    let story = try desk(store)
    story.press("*")
    #expect(disk.isTaking && store.workedAhead == 1)
    story.press("?")
    #expect(store.workedAhead == 1, "a key that decides nothing needs nothing")
    story.diskTakes()
    #expect(store.workedAhead == 1)
  }

  @Test func afterAMomentItIsSaid() throws {
    let story = try desk()
    story.press("*")
    #expect(!story.shows("saving…"))
    story.pass(seconds: 1)
    #expect(story.shows("saving…"))
    #expect(story.shows("Saving… The disk is slow"))
    story.diskTakes()
    #expect(!story.shows("saving…") && !story.shows("Saving…"))
    #expect(story.shows("✓ saved"))
  }

  /// A second decision is judged on the first: it waits, and is made once that is on disk.
  @Test func whatDecidesMoreComesNext() throws {
    let story = try desk()
    let before = story.events.count
    story.press("*")
    story.press("*")
    #expect(story.shows("saving…"), "whoever presses it is told at once")
    story.press("?")
    #expect(story.state.dialogs.isEmpty, "what is pressed then comes behind it")
    story.diskTakes()
    #expect(story.events.count == before + 1)
    story.diskTakes()
    #expect(story.events.count == before + 2)
    #expect(story.state.dialogs.last is HelpDialog)
  }

  /// Three thoughts come in one go, each with its Enter.
  @Test func whatComesAtOnceIsSavedOneAfterTheOther() throws {
    let story = try desk()
    story.press("a")
    story.send(
      "One\rTwo\rThree\r".map {
        $0 == "\r" ? .key(KeyPress(.enter)) : .key(KeyPress(.character($0)))
      })
    #expect(notes(story).isEmpty)
    for _ in 1...3 { story.diskTakes() }
    #expect(notes(story) == ["One", "Two", "Three"])
  }

  /// The form is still open when the next thought is typed: it is not part of the first.
  @Test func whatIsTypedOnWhileAFormIsSavedIsTheNextText() throws {
    let story = try desk()
    story.press("a")
    story.type("First thought")
    story.press("Enter")
    story.type("Second")
    #expect(story.shows("Second"), "it shows as it is typed")
    story.diskTakes()
    #expect(notes(story) == ["First thought"])
    #expect(story.shows("Added: First thought"))
    #expect(story.shows("Second"))
    #expect(!story.shows("thoughtSecond"))
    story.type(" thought")
    story.press("Enter")
    // Its draft has been saved, or goes with it.
    story.diskTakes()
    story.diskTakes()
    #expect(notes(story) == ["First thought", "Second thought"])
  }

  @Test func aFormIsLeftOnceItIsSaved() throws {
    let story = try desk()
    story.press("a")
    story.type("Once")
    story.press("Enter", "Esc")
    #expect(story.shows("Once"))
    for _ in 1...2 { story.diskTakes() }
    #expect(notes(story) == ["Once"])
    #expect(story.state.dialogs.isEmpty && story.state.keptForms.isEmpty)
    #expect(story.shows("✓ saved"))
  }

  /// What is typed goes on while the draft of what was typed before is on its way.
  @Test func aDraftKeepsNobodyFromTyping() throws {
    let store = FailingStore()
    let story = try desk(store)
    story.press("a")
    story.type("Half")
    story.pass(seconds: 1)
    #expect(disk.isTaking)
    story.type(" a thought")
    #expect(story.shows("Half a thought"))
    story.pass(seconds: 3)
    #expect(!story.shows("✓ saved"))
    story.diskTakes()
    story.diskTakes()
    #expect(try store.drafts()[.desk(0)]?.string.contains("Half a thought") == true)
    #expect(story.shows("✓ saved"))
  }

  /// A text that was on its way when its form was saved must not come back.
  @Test func aDraftOnItsWayDoesNotComeBackAfterTheDecision() throws {
    let store = FailingStore()
    let story = try desk(store)
    story.press("a")
    story.type("Half")
    story.pass(seconds: 1)
    story.type(" a thought")
    story.press("Enter")
    for _ in 1...3 { story.diskTakes() }
    #expect(notes(story) == ["Half a thought"])
    story.pass(seconds: 5)
    #expect(try store.drafts().isEmpty)
    #expect(story.shows("✓ saved"))
  }

  @Test func aDecisionBehindADraftIsNotGivenUpByTypingOn() throws {
    let story = try desk()
    story.press("a")
    story.type("First thought")
    story.pass(seconds: 1)
    story.press("Enter")
    story.type("Second")
    for _ in 1...3 { story.diskTakes() }
    #expect(notes(story) == ["First thought"])
    #expect(story.shows("Second"))
    #expect(!story.shows("thoughtSecond"))
  }

  @Test func aFormIsSavedBehindAStepOfTheDesk() throws {
    let story = try desk()
    story.press("*", "a")
    story.type("First thought")
    story.press("Enter")
    story.type("Second")
    #expect(story.shows("Second"))
    for _ in 1...3 { story.diskTakes() }
    #expect(notes(story) == ["First thought"])
    #expect(story.workshop.phase?.clock.extendedMinutes == 5)
    #expect(story.shows("Second"))
    #expect(!story.shows("thoughtSecond"))
  }

  @Test func aDiskThatIsFullAtTheEndIsSaidAndNothingIsLost() throws {
    let store = FailingStore()
    let story = try desk(store)
    story.press("a")
    story.type("Half a thought")
    store.writeProblem = .diskFull
    story.press("Enter")
    story.type("!")
    story.diskTakes()
    #expect(story.shows("The disk is full."))
    #expect(story.shows("Half a thought!"))
    #expect(story.shows("NOT SAVED"))
  }

  @Test func whoQuitsWaitsForTheDisk() throws {
    let story = try desk()
    let before = story.events.count
    story.press("*")
    for _ in 1...4 { disk.letGo() }
    story.press("q")
    if !story.isOver { story.press("y") }
    #expect(story.isOver)
    #expect(story.events.count >= before + 1)
    #expect(story.lost == nil)
  }

  @Test func aSeatIsNotThankedBeforeTheBoxHasTheEntry() throws {
    let story = try Story(SeatScenes.entry, face: .seat, store: FailingStore(), disk: disk)
    story.sit()
    story.type("A rock")
    story.press("Enter")
    story.diskTakes()
    story.press("s")
    story.press("s")
    #expect(!story.shows("you are in"))
    #expect(story.shows("saving…"))
    story.press("Esc")
    story.type("x")
    story.diskTakes()
    #expect(story.shows("Ana, you are in."))
    #expect(story.workshop.openRound?.turns.count == 1)
  }
}
