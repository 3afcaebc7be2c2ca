import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// Another process holds the file for a while: a seat loses no text and submits once.
@Suite struct StuckSeatTests {
  private static let stopped =
    "Waiting for process 4711, which has stopped while it holds the file. Your draft is kept."

  private let memory = MemoryStore()
  private let store: FailingStore
  private let seat: Story

  init() throws {
    store = FailingStore(memory)
    seat = try Story(SeatScenes.entry, face: .seat, store: store)
  }

  private var turns: Int { seat.workshop.openRound?.turns.count ?? 0 }

  private func text(at story: Story) -> SealedEntry? {
    guard let round = story.workshop.openRound else { return nil }
    return (try? memory.drafts()[.turn(round: round.id, person: story.ana)])
      .flatMap { $0 }.flatMap { SealedEntry(draft: $0) }
  }

  @Test func aSubmissionWaitsAndGoesInOnce() throws {
    seat.sit()
    seat.type("A rock")
    seat.press("Enter")
    store.writeProblem = .waitingFor(process: 4711)
    seat.press("s")
    #expect(seat.shows("One moment: others are writing too."))
    seat.press("s", "s")
    seat.pass(seconds: 300)
    #expect(seat.shows(Self.stopped), "nobody is sent away who waits for an answer")
    #expect(seat.shows("A rock"))
    #expect(seat.shows("not saved yet"))
    seat.press("s")
    store.writeProblem = nil
    seat.pass(seconds: 1)
    #expect(seat.shows("Ana, you are in."))
    seat.pass(seconds: 40)
    #expect(seat.shows("Ana, you are in."), "there is time to read the two words")
    #expect(turns == 1)
    #expect(try memory.drafts().isEmpty)
    seat.pass(seconds: 60)
    #expect(turns == 1)
  }

  @Test func whoChangesItHasNotSubmitted() throws {
    seat.sit()
    seat.type("A rock")
    seat.press("Enter")
    store.writeProblem = .waitingFor(process: 4711)
    seat.press("s", "Esc")
    seat.type(" and a hill")
    store.writeProblem = nil
    seat.pass(seconds: 5)
    #expect(turns == 0)
    #expect(text(at: seat) == .suggestion(text: "A rock and a hill"))
    seat.press("Enter", "s")
    #expect(turns == 1)
  }

  /// The text is nowhere but in the seat while the file is held; nobody else may write there then.
  @Test func aTextThatWasLeftIsSavedLaterAndHeldUntilThen() throws {
    let other = try Story(face: .seat, store: FailingStore(MemoryStore(sharing: memory)))
    seat.sit()
    store.writeProblem = .waitingFor(process: 4711)
    seat.type("A rock")
    seat.press("Esc")
    #expect(text(at: seat) == nil)
    other.sit()
    #expect(other.shows("Ana is writing at another terminal."))
    seat.press("Enter")
    #expect(seat.shows("A rock"), "at the same terminal it is there")
    seat.type("s")
    let words = seat.draftWords
    seat.press("Esc")
    store.writeProblem = nil
    seat.pass(seconds: 1)
    #expect(text(at: seat) == .suggestion(text: "A rocks"))
    other.press("Enter")
    other.show(words)
    #expect(other.shows("A rocks"))
  }

  @Test func whatWasErasedMeanwhileStaysErased() throws {
    seat.sit()
    store.writeProblem = .waitingFor(process: 4711)
    seat.type("A rock")
    seat.pass(seconds: 1)
    seat.press("Ctrl-U")
    store.writeProblem = nil
    seat.pass(seconds: 5)
    #expect(try memory.drafts().isEmpty)
  }

  @Test func aTurnWaitsForTheFileToBeRead() throws {
    store.readProblem = .waitingFor(process: 4711)
    seat.sit()
    #expect(seat.shows("Who are you?"))
    #expect(seat.shows("One moment"))
    seat.press("Down", "Enter")
    store.readProblem = nil
    seat.pass(seconds: 1)
    #expect(seat.shows("Börje, your suggestion"), "the last one who was picked")
    seat.press("Esc")
    store.readProblem = .waitingFor(process: 4711)
    seat.press("Enter", "Esc")
    store.readProblem = nil
    seat.pass(seconds: 1)
    #expect(!seat.shows("your suggestion"), "who went back is not called")
  }

  @Test func aRoundClosedWhileItWaitsKeepsTheText() throws {
    seat.sit()
    seat.type("A rock")
    seat.press("Enter")
    let round = try #require(seat.workshop.openRound).id
    store.writeProblem = .waitingFor(process: 4711)
    seat.press("s")
    let other = try Ledger(MemoryStore(sharing: memory))
    _ = try other.record(.event(.roundClosed(round: round)), by: .desk, at: seat.state.now)
    store.writeProblem = nil
    seat.pass(seconds: 1)
    #expect(seat.shows("Your draft is kept."))
    #expect(try memory.drafts().count == 1)
    #expect(seat.workshop.currentSet.suggestionRound?.turns.isEmpty == true)
  }

  @Test func aNameThatIsChangedWhileItWaitsIsNotAdded() throws {
    seat.press("Enter")
    seat.type("Zo")
    seat.press("Enter")
    #expect(seat.shows("What is your name?"))
    store.writeProblem = .waitingFor(process: 4711)
    seat.press("Enter")
    seat.type("e")
    #expect(seat.shows("Not saved: you have changed it. Enter saves it."))
    store.writeProblem = nil
    seat.pass(seconds: 1)
    #expect(seat.workshop.people.count == 3)
    seat.press("Enter")
    #expect(seat.shows("Zoe, your suggestion"))
  }

  /// The keyboard was handed over while a step of the desk still waits.
  @Test func whatCannotBeSubmittedYetIsSaid() throws {
    let store = FailingStore()
    let desk = try Story(SeatScenes.entry, store: store)
    store.writeProblem = .waitingFor(process: 4711)
    desk.press("*")
    desk.sitDown()
    desk.type("A rock")
    desk.press("Enter", "s")
    #expect(desk.shows("Not yet: press it again in a moment."))
    store.writeProblem = nil
    desk.pass(seconds: 1)
    #expect(desk.workshop.openRound?.turns.isEmpty == true)
    desk.press("s")
    #expect(desk.shows("Ana, you are in."))
  }

  @Test func aHangUpSavesWhatWaited() throws {
    seat.sit()
    store.writeProblem = .waitingFor(process: 4711)
    seat.type("A rock")
    seat.pass(seconds: 1)
    seat.press("Esc")
    store.writeProblem = nil
    seat.send(.terminated)
    #expect(text(at: seat) == .suggestion(text: "A rock"))
    #expect(store.lockPatience == .long, "at the end there is time")
  }
}
