import TerminalUI
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// A seat of its own at every step there is.
enum StepScenes {
  typealias Scene = (title: String, story: () throws -> Story)

  static var all: [Scene] { all(isPlain: false, size: Size(width: 80, height: 24)) }

  static func all(isPlain: Bool, size: Size) -> [Scene] {
    func seat(
      _ events: [Event], firstPage: Bool = false, _ play: (Story) throws -> Void
    ) throws -> Story {
      let story = try Story(
        events, face: .seat, size: size, hasFirstPage: firstPage, isPlain: isPlain)
      try play(story)
      return story
    }
    let text = "Become the place where the whole quarter meets after work"
    return [
      ("handOver", { try seat(SeatScenes.entry) { _ in } }),
      ("nothing", { try seat(Fixture.through(.rooftopObjectives)) { _ in } }),
      ("names", { try seat(SeatScenes.entry) { $0.press("Enter") } }),
      ("welcome", { try seat(SeatScenes.entry, firstPage: true) { $0.sit() } }),
      (
        "newName",
        {
          try seat(SeatScenes.entry) {
            $0.press("Enter", "Up", "Down", "Down", "Down", "Enter", "Z")
          }
        }
      ),
      (
        "words",
        {
          let room = try SeveralTerminals(SeatScenes.entry)
          room.left.sit()
          room.left.type("A rock")
          room.left.press("Esc")
          let story = try Story(
            face: .seat, size: size, store: MemoryStore(sharing: room.store), isPlain: isPlain)
          story.sit()
          return story
        }
      ),
      (
        "suggestion",
        {
          try seat(SeatScenes.entry) {
            $0.sit()
            $0.type(text)
          }
        }
      ),
      (
        "review",
        {
          try seat(SeatScenes.entry) {
            $0.sit()
            $0.type(text)
            $0.press("Enter")
          }
        }
      ),
      (
        "thanks",
        {
          try seat(SeatScenes.entry) {
            $0.sit()
            $0.type(text)
            $0.press("Enter", "s")
          }
        }
      ),
      (
        "takeBack",
        {
          try seat(SeatScenes.entry) {
            try $0.turn("Ana", .suggestion(text: "A rock"))
            $0.press("Enter")
            $0.type("Ana")
            $0.press("Enter")
          }
        }
      ),
      (
        "dots",
        {
          try seat(SeatScenes.vote()) {
            $0.sit()
            $0.press("Space", "Down")
          }
        }
      ),
      (
        "ballotReview",
        {
          try seat(SeatScenes.vote()) {
            $0.sit()
            $0.press("Space", "d")
          }
        }
      ),
      (
        "ranking",
        {
          try seat(SeatScenes.vote(.ranking)) {
            $0.sit()
            $0.press("Down", "Space", "Down", "Space")
          }
        }
      ),
      (
        "scores",
        {
          try seat(SeatScenes.scoring) {
            $0.sit()
            $0.press("4", "Backspace")
          }
        }
      ),
      (
        "confidence",
        {
          try seat(SeatScenes.scoring) {
            $0.sit()
            $0.press("4", "3", "2", "5", "1")
          }
        }
      ),
      (
        "hand",
        {
          try seat(SeatScenes.hands) {
            $0.sit()
            $0.press("-", "Backspace")
          }
        }
      ),
      (
        "scoreReview",
        {
          try seat(SeatScenes.scoring) {
            $0.sit()
            $0.press("4", "3", "2", "5", "7", "8", "4", "4", "5", "5", "6")
          }
        }
      ),
      (
        "pin",
        {
          try seat(SeatScenes.entry) {
            try $0.ledger.setPin("4711")
            $0.press("F12")
            $0.type("47")
          }
        }
      ),
      ("facilitator", { try seat(SeatScenes.entry) { $0.press("F12") } }),
      ("owners", { try seat(try checkIns()) { $0.press("Enter") } }),
      ("ownKeyResults", { try seat(try checkIns()) { $0.press("Enter", "Enter") } }),
      (
        "checkIn",
        {
          try seat(try checkIns()) {
            $0.press("Enter", "Enter", "Enter")
            $0.type("35")
          }
        }
      ),
    ]
  }

  /// Ana owns every key result, and the week is gone through.
  private static func checkIns() throws -> [Event] {
    var events = try TrackScreenTests.weekly(read: false)
    for keyResult in try Story(events).workshop.sets[0].objectives.flatMap(\.keyResults) {
      var wording = keyResult.wording
      wording.owner = "Ana"
      events.append(
        .keyResultReworded(keyResult: keyResult.id, wording: wording, onlyTypo: true))
    }
    return events
  }
}

extension AppState {
  /// With the words that are drawn by lot as they are in every picture.
  var withFixedWords: AppState {
    var state = self
    if state.seat?.words != nil { state.seat?.words = Receipt("amber lantern") }
    if let thanks = state.seat?.step as? ThanksStep, let turn = thanks.turn, thanks.receipt != nil {
      state.seat?.step = ThanksStep(
        turn: turn, receipt: Receipt("amber lantern"), hasPassed: false)
    }
    return state
  }
}
