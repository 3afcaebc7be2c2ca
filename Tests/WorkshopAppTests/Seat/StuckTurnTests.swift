import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// Another process holds the file while people say who they are: only the last one is called, and
/// only that one's turn is held.
@Suite struct StuckTurnTests {
  private let memory = MemoryStore()
  private let store: FailingStore

  init() { store = FailingStore(memory) }

  private func seat() throws -> Story {
    try Story(SeatScenes.entry, face: .seat, store: store)
  }

  @Test func whoWasPickedBeforeIsFreeAgain() throws {
    let seat = try seat()
    let other = try Story(face: .seat, store: MemoryStore(sharing: memory))
    store.readProblem = .waitingFor(process: 4711)
    seat.sit()
    seat.press("Down")
    store.readProblem = nil
    seat.moveClock(seconds: 1)
    seat.press("Enter")
    #expect(seat.shows("Börje, your suggestion"))
    other.sit()
    #expect(other.shows("Ana, your suggestion"))
    let third = try Story(face: .seat, store: MemoryStore(sharing: memory))
    third.sit(1)
    #expect(third.shows("Börje is writing at another terminal."))
  }

  @Test func whoWasPickedBeforeIsNotCalledAfterARefusal() throws {
    let seat = try seat()
    let other = try Story(face: .seat, store: MemoryStore(sharing: memory))
    other.sit(1)
    #expect(other.shows("Börje, your suggestion"))
    store.readProblem = .waitingFor(process: 4711)
    seat.sit()
    seat.press("Down")
    store.readProblem = nil
    seat.press("Enter")
    #expect(seat.shows("Börje is writing at another terminal."))
    seat.pass(seconds: 1)
    #expect(!seat.shows("your suggestion"))
  }

  /// Nothing is typed yet: nothing is unsaved.
  @Test func aNameThatWaitsIsNoText() throws {
    let seat = try seat()
    store.readProblem = .waitingFor(process: 4711)
    seat.sit()
    seat.pass(seconds: 3)
    #expect(seat.shows("Waiting for process 4711"))
    #expect(!seat.shows("not saved yet"))
  }

  /// The keyboard was handed over while a step of the desk still waits.
  @Test func aNameIsNotForgottenBehindAStepOfTheDesk() throws {
    let desk = try Story(SeatScenes.entry, store: store)
    store.writeProblem = .waitingFor(process: 4711)
    store.readProblem = .waitingFor(process: 4711)
    desk.press("*")
    desk.sitDown()
    #expect(desk.shows("Who are you?"))
    #expect(desk.shows("One moment: others are writing too."))
    store.readProblem = nil
    desk.pass(seconds: 1)
    #expect(desk.shows("Ana, your suggestion"))
    store.writeProblem = nil
    desk.pass(seconds: 1)
    #expect(desk.events.last == .timerExtended(minutes: 5))
    #expect(desk.shows("Ana, your suggestion"))
  }

  @Test func theFacilitatorIsNotForgottenBehindAStepOfTheDesk() throws {
    let desk = try Story(SeatScenes.entry, store: store)
    desk.press("P", "s")
    for _ in 0..<2 {
      desk.type("4711")
      desk.press("Enter")
    }
    desk.press("Esc")
    store.writeProblem = .waitingFor(process: 4711)
    store.readProblem = .waitingFor(process: 4711)
    desk.press("*", "h", "F12")
    desk.type("4711")
    desk.press("Enter")
    #expect(desk.shows("One moment: others are writing too."))
    store.readProblem = nil
    store.writeProblem = nil
    desk.pass(seconds: 1)
    #expect(desk.shows("Facilitator: press Enter"))
    #expect(desk.events.last == .timerExtended(minutes: 5))
  }
}
