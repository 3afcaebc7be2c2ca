import TerminalUI
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// Another process holds the file for a while: the desk goes on, says so, and loses nothing.
@Suite struct StuckFileTests {
  private static let stopped =
    "Waiting for process 4711, which has stopped while it holds the file. All is kept here."

  private func story(_ store: FailingStore, _ kind: PhaseKind = .sceneSetting) throws -> Story {
    try Story(Fixture.through(kind), store: store)
  }

  @Test func aDecisionWaitsAndIsWrittenOnce() throws {
    let store = FailingStore()
    let story = try story(store)
    let before = story.events
    store.writeProblem = .waitingFor(process: 4711)
    story.press("*")
    #expect(story.shows("One moment: others are writing too."))
    #expect(story.shows("saving…"))
    #expect(!story.shows("NOT SAVED"))
    story.pass(seconds: 3)
    #expect(story.shows(Self.stopped))
    #expect(story.shows("NOT SAVED"))
    #expect(store.appends > before.count + 5, "it is tried again by itself")
    #expect(story.events == before)
    store.writeProblem = nil
    story.pass(seconds: 1)
    #expect(story.events.dropFirst(before.count) == [.timerExtended(minutes: 5)])
    #expect(story.shows("5 minutes more"))
    #expect(story.shows("✓ saved"))
    let appends = store.appends
    story.pass(seconds: 60)
    #expect(store.appends == appends)
  }

  @Test func aMomentOfManyWritersAlarmsNobody() throws {
    let store = FailingStore()
    let story = try story(store)
    let before = story.events.count
    store.writeProblem = .waitingFor(process: 1)
    story.press("*")
    for process in 2...4 {
      story.pass(seconds: 1)
      store.writeProblem = .waitingFor(process: process)
      #expect(!story.shows("!"), "each gets on: nobody has stopped")
    }
    story.pass(seconds: 1)
    store.writeProblem = nil
    story.pass(seconds: 1)
    #expect(story.events.count == before + 1)
  }

  @Test func aFileThatStaysBusyIsToldOfWithoutBlame() throws {
    let store = FailingStore()
    let story = try story(store)
    story.pass(seconds: 1)
    for process in 1...8 {
      store.writeProblem = .waitingFor(process: process)
      if process == 1 { story.press("*") }
      story.pass(seconds: 1)
    }
    #expect(story.shows("Waiting for another program that holds the file."))
  }

  @Test func keysGoOnMeanwhileButNoSecondDecisionOvertakes() throws {
    let store = FailingStore()
    let story = try story(store)
    let before = story.events.count
    store.writeProblem = .waitingFor(process: 4711)
    story.press("*")
    story.press("w")
    #expect(story.shows("Worksheet"))
    story.press("Esc")
    story.press("+")
    #expect(story.shows("Your last step is not written yet."))
    story.press("Down")
    #expect(!story.shows("Your last step is not written yet."))
    story.press("a")
    story.type("A thought")
    #expect(story.shows("A thought"))
    store.writeProblem = nil
    story.pass(seconds: 1)
    #expect(story.events.dropFirst(before) == [.timerExtended(minutes: 5)])
    #expect(story.shows("A thought"))
    story.press("Enter")
    #expect(story.events.count == before + 2)
  }

  @Test func escGivesTheStepUp() throws {
    let store = FailingStore()
    let story = try story(store)
    let before = story.events
    #expect(!story.shows("Esc give up"))
    store.writeProblem = .waitingFor(process: 4711)
    story.press("*")
    #expect(story.shows("Esc give up"))
    story.press("Esc")
    #expect(story.shows("Your last step was given up."))
    #expect(story.shows("✓ saved"))
    store.writeProblem = nil
    story.pass(seconds: 5)
    #expect(story.events == before)
    story.press("Down", "Esc")
    #expect(!story.shows("!"))
  }

  @Test func aFormWaitsWithItsTextAndWhoTypesOnDecidesAgain() throws {
    let store = FailingStore()
    let story = try story(store)
    let before = story.events
    story.press("a")
    story.type("Half a thought")
    store.writeProblem = .waitingFor(process: 4711)
    story.press("Enter")
    story.pass(seconds: 3)
    #expect(story.shows(Self.stopped))
    #expect(story.shows("Half a thought"))
    story.type(" ")
    #expect(story.shows("Not saved: you have changed it. Enter saves it."))
    story.type("more")
    store.writeProblem = nil
    story.pass(seconds: 5)
    #expect(story.events == before)
    #expect(!story.shows(Self.stopped))
    story.press("Enter")
    #expect(
      story.events.last == .noteAdded(section: .outcomes, text: "Half a thought more"))
    #expect(try store.drafts().isEmpty)
  }

  /// The draft waits as well, and must not come back after the decision it led to.
  @Test func theDraftOfAFormThatWaitedIsGoneWithIt() throws {
    let store = FailingStore()
    let story = try story(store)
    store.writeProblem = .waitingFor(process: 4711)
    story.press("a")
    story.type("A thought")
    story.pass(seconds: 1)
    story.press("Enter")
    story.pass(seconds: 1)
    store.writeProblem = nil
    story.pass(seconds: 5)
    #expect(story.events.last == .noteAdded(section: .outcomes, text: "A thought"))
    #expect(try store.drafts().isEmpty)
    story.restart()
    #expect(!story.shows("Your text is back."))
  }

  @Test func aDecisionThatLostItsGroundWhileItWaitedSaysSo() throws {
    let memory = MemoryStore()
    let store = FailingStore(memory)
    let story = try Story(
      Fixture.through(.rooftopObjectives) + [.roundOpened(kind: .suggestions)], store: store)
    let round = try #require(story.workshop.openRound).id
    store.writeProblem = .waitingFor(process: 4711)
    story.closeRound()
    let other = try Ledger(MemoryStore(sharing: memory))
    _ = try other.record(.event(.roundClosed(round: round)), by: .desk(1), at: story.state.now)
    store.writeProblem = nil
    story.pass(seconds: 1)
    #expect(story.shows("!"))
    #expect(story.events.filter { $0 == .roundClosed(round: round) }.count == 1)
    #expect(!story.shows("NOT SAVED"))
  }

  @Test func whatOthersWroteIsReadOnceItCanBe() throws {
    let memory = MemoryStore()
    let store = FailingStore(memory)
    let story = try Story(Fixture.through(.sceneSetting), store: store)
    store.readProblem = .waitingFor(process: 4711)
    story.send(.fileChanged)
    #expect(!story.shows("Waiting"))
    story.pass(seconds: 3)
    #expect(story.shows(Self.stopped))
    #expect(story.shows("✓ saved"))
    let other = try Ledger(MemoryStore(sharing: memory))
    _ = try other.record(
      .event(.noteAdded(section: .outcomes, text: "From afar")), by: .desk(1),
      at: story.state.now)
    store.readProblem = nil
    story.pass(seconds: 1)
    #expect(story.shows("From afar"))
    #expect(!story.shows("Waiting"))
    #expect(story.terminal.timeout == nil, "an idle desk looks at nothing")
  }

  @Test func aReadThatFailsForGoodIsToldAtOnceUntilItWorks() throws {
    let store = FailingStore()
    let story = try story(store)
    store.readProblem = .moved
    story.send(.fileChanged)
    #expect(story.shows("The file was moved or replaced"))
    store.readProblem = nil
    story.pass(seconds: 4)
    #expect(!story.shows("The file was moved or replaced"))
  }

  @Test(arguments: snapshotSizes) func pictures(_ size: Size) throws {
    let store = FailingStore()
    let story = try Story(Fixture.through(.sceneSetting), size: size, store: store)
    store.writeProblem = .waitingFor(process: 4711)
    story.press("*")
    story.pass(seconds: 3)
    expectSnapshot(story.frame, "stuck-\(size.words)")
  }
}
