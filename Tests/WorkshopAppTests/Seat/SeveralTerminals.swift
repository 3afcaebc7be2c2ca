import TerminalUI
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// A desk and two seats on one workshop, as three terminals on one machine.
struct SeveralTerminals {
  let desk: Story
  let left: Story
  let right: Story
  let store: MemoryStore

  init(_ events: [Event], size: Size = Size(width: 80, height: 24)) throws {
    store = MemoryStore()
    desk = try Story(events, size: size, store: store)
    left = try Story(face: .seat, size: size, store: MemoryStore(sharing: store))
    right = try Story(face: .seat, size: size, store: MemoryStore(sharing: store))
  }

  /// Each hears that the file has changed, as a moment later on a machine.
  func look() {
    for story in [desk, left, right] where !story.isOver { story.send(.fileChanged) }
  }

  /// What the desk writes beside its own screen.
  func record(_ event: Event) throws {
    _ = try desk.ledger.record(.event(event), by: .desk, at: desk.state.now)
    desk.restart()
    look()
  }

  var round: Round? { desk.workshop.currentSet.rounds.last }
}

extension Story {
  /// The two words that the one who writes here sees.
  var draftWords: String { state.seat?.words?.words.string ?? "none" }

  /// Types the words of a draft that was left at another terminal.
  func show(_ words: String) {
    type(words)
    press("Enter")
  }

  /// Picks the `number`th name of the list, from 0, at a seat of its own.
  func sit(_ number: Int = 0) {
    press("Enter")
    for _ in 0..<number { press("Down") }
    press("Enter")
  }
}
