import Testing
import WorkshopImport
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// What waited is refused for good as the program ends: whoever left is told, though no screen is there.
@Suite struct RefusedLeavingTests {
  private let memory: MemoryStore
  private let store: FailingStore

  init() {
    memory = MemoryStore()
    store = FailingStore(memory)
  }

  private func story(_ importer: Importer? = nil) throws -> Story {
    try Story(Fixture.through(.sceneSetting), store: store, importer: importer)
  }

  private func quit(_ story: Story, meeting problem: StoreError?) {
    story.press("q")
    store.writeProblem = problem
    if !story.isOver { story.press("y") }
    #expect(story.isOver)
  }

  @Test func aFullDiskIsNamedWithItsCode() throws {
    let story = try story()
    store.writeProblem = .waitingFor(process: 4711)
    story.press("*")
    quit(story, meeting: .diskFull)
    #expect(
      story.state.lost?.words
        == "Your last step was not written. The disk is full. Make room, then try again.")
    #expect(story.state.lost?.exitCode == 74)
  }

  @Test func stepAndTextShareTheReason() throws {
    let story = try story()
    store.writeProblem = .waitingFor(process: 4711)
    story.press("*", "a")
    story.type("A thought")
    story.press("Ctrl-C")
    store.writeProblem = .diskFull
    story.press("y")
    #expect(
      story.state.lost?.words
        == "Your last step was not written. The text you typed was not written. The disk is full. Make room, then try again."
    )
    #expect(story.state.lost?.exitCode == 74)
  }

  @Test func aTimerThatRunsOnIsNamed() throws {
    let story = try story()
    story.press("t")
    store.writeProblem = .diskFull
    quit(story, meeting: .diskFull)
    #expect(
      story.state.lost?.words
        == "The pause of the timer was not written. The disk is full. Make room, then try again.")
    #expect(story.state.lost?.exitCode == 74)
  }

  @Test func aPauseOfOnesOwnIsAStep() throws {
    let story = try story()
    story.press("t")
    store.writeProblem = .waitingFor(process: 4711)
    story.press("t")
    #expect(story.state.waiting.unwritten == ["Your last step"])
  }

  /// Another desk decided so that the step does not fit any more.
  @Test func whatTheWorkshopRefusesIsNamedWithItsReason() throws {
    let story = try story()
    let other = try Ledger(MemoryStore(sharing: memory))
    store.writeProblem = .waitingFor(process: 4711)
    story.press("t")
    #expect(story.state.waiting.hasDecision)
    try other.record(.event(.timerStarted), by: .desk(1), at: story.state.now)
    quit(story, meeting: nil)
    #expect(story.state.lost?.words.string.hasPrefix("Your last step was not written. ") == true)
    #expect(story.state.lost?.exitCode == 65)
  }

  /// Two desks leave at once: each would pause the timer, and one is enough.
  @Test func aTimerAnotherDeskStoppedIsNoLoss() throws {
    let story = try story()
    story.press("t")
    let other = try Ledger(MemoryStore(sharing: memory))
    try other.record(.event(.timerPaused), by: .desk(1), at: story.state.now)
    quit(story, meeting: nil)
    #expect(story.state.lost == nil)
  }

  @Test func anImportIsNamedToo() throws {
    let story = try story { _ in .read(.people([.init(number: 1, name: "Zoe")])) }
    story.press("I", "Enter")
    story.type("p")
    story.press("Enter")
    store.writeProblem = .waitingFor(process: 4711)
    story.press("a", "Ctrl-C")
    store.writeProblem = .diskFull
    story.press("y")
    #expect(story.isOver)
    #expect(story.state.lost?.words.string.hasPrefix("Your last step was not written.") == true)
    #expect(story.state.lost?.exitCode == 74)
  }

  @Test func thePinIsNamedToo() throws {
    let story = try story()
    story.press("P", "s")
    story.type("4711")
    story.press("Enter")
    story.type("4711")
    store.writeProblem = .waitingFor(process: 4711)
    story.press("Enter", "Ctrl-C")
    store.writeProblem = .diskFull
    story.press("y")
    #expect(story.isOver)
    #expect(story.state.lost?.words.string.hasPrefix("Your last step was not written.") == true)
  }

  @Test func atASeatTheTurnIsNamed() throws {
    let seat = try Story(SeatScenes.vote(), face: .seat, store: store)
    seat.sit()
    seat.press("Space", "d")
    store.writeProblem = .waitingFor(process: 4711)
    seat.press("s")
    store.writeProblem = .diskFull
    seat.send(.terminated)
    #expect(
      seat.state.lost?.words
        == "Your last step was not written. The text you typed was not written. The disk is full. Make room, then try again."
    )
  }

  /// What the screen has said is not said again at the end.
  @Test func whatWasSaidBeforeIsNotNamed() throws {
    let story = try story()
    store.writeProblem = .diskFull
    story.press("*")
    #expect(story.shows("The disk is full."))
    store.writeProblem = nil
    quit(story, meeting: nil)
    #expect(story.state.lost == nil)
  }
}
