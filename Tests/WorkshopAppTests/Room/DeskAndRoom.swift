import TerminalUI
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// A desk and a room over one store, as two programs are.
struct DeskAndRoom {
  let store = MemoryStore()

  func desk(_ events: [Event]) throws -> Story {
    let desk = try Story(events, store: store)
    try desk.ledger.enter(as: .desk)
    return desk
  }

  func room(_ width: Int = 80, _ height: Int = 24) throws -> Story {
    let room = try Story(
      face: .room, size: Size(width: width, height: height), store: MemoryStore(sharing: store))
    try room.ledger.enter(as: .room)
    return room
  }
}

extension Story {
  /// The keys rest: the room is looked after.
  func rest() { pass(seconds: 1) }
}
