import TerminalUI
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// Every screen of the shared terminal, looked at and accepted.
@Suite struct SeatPictureTests {
  enum Scene: String, CaseIterable {
    case handOver, names, newName, entry, blanked, review, thanks, takeBack, cover, facilitator, pin
    case dots, ranking, ballotReview, question, confidence, scoreReview, nothing
    case hand, handLeftOut, longStatement, handReview, partReview
    case runOffHandOver, runOffDots, runOffRanking

    var events: [Event] {
      switch self {
      case .dots, .ballotReview: SeatScenes.vote()
      case .ranking: SeatScenes.vote(.ranking)
      case .runOffHandOver, .runOffDots: SeatScenes.runOff()
      case .runOffRanking: SeatScenes.runOff(.ranking)
      case .hand, .handLeftOut, .handReview, .partReview: SeatScenes.hands
      case .longStatement: SeatScenes.longHands
      case .question, .confidence, .scoreReview: SeatScenes.scoring
      default: SeatScenes.entry
      }
    }

    /// Scenes at the hand-over screen, or on the way back from it.
    private var stays: [Scene] { [.handOver, .runOffHandOver, .nothing, .facilitator, .pin] }

    /// Plays up to the scene and returns the state to look at.
    func play(_ story: Story) throws -> AppState {
      if self == .names || self == .takeBack { try story.turn("Börje", nil) }
      if self == .pin { try story.ledger.setPin("4711") }
      if self == .takeBack { try story.turn("Ana", .suggestion(text: "A rock")) }
      story.press("h")
      if !stays.contains(self) { story.press("Enter") }
      if !(stays + [.names, .newName, .takeBack]).contains(self) { story.press("Enter") }
      switch self {
      case .newName: story.press("Down", "Down", "Down", "Enter", "Z", "o", "ë")
      case .entry, .blanked, .cover, .review, .thanks:
        story.type("Become the place where the whole quarter meets after work")
        if self == .blanked { story.press("F2") }
        if self == .cover { story.pass(seconds: 200) }
        if self == .review { story.press("Enter") }
      case .takeBack:
        story.type("Ana")
        story.press("Enter")
      case .facilitator: story.press("F12")
      case .pin:
        story.press("F12")
        story.type("0000")
        story.press("Enter")
        story.type("47")
      case .dots: story.press("Space", "Down")
      case .ballotReview: story.press("Space", "d")
      case .ranking: story.press("Down", "Space", "Down", "Space")
      case .question, .hand: story.press("4", "Backspace")
      case .handLeftOut: story.press("-", "Backspace")
      case .partReview: story.press("5", "-", "0", "-", "5")
      case .handReview: story.press("5", "4", "0", "3", "5")
      case .confidence: story.press("4", "3", "2", "5", "1")
      case .scoreReview: story.press("4", "3", "2", "5", "7", "8", "4", "4", "5", "5", "6")
      default: break
      }
      var state = story.state
      // They are drawn by lot.
      if state.seat?.words != nil { state.seat?.words = Receipt("amber lantern") }
      if self == .thanks, let turn = state.seat?.step.turn {
        state.seat?.step = ThanksStep(
          turn: turn, receipt: Receipt("amber lantern"), hasPassed: false)
        state.seat?.words = nil
      }
      return state
    }
  }

  @Test(arguments: Scene.allCases, snapshotSizes)
  func picture(_ scene: Scene, _ size: Size) throws {
    let story = try Story(scene.events, size: size)
    var state = try scene.play(story)
    if scene == .nothing {
      let round = try #require(story.workshop.openRound).id
      _ = try story.ledger.record(
        .event(.roundClosed(round: round)), by: .desk, at: story.state.now)
      state.timeline = story.ledger.timeline
    }
    expectSnapshot(Picture.of(state), "seat-\(scene.rawValue)-\(size.words)")
  }

  @Test func theKeyTablesOfTheSeatHaveNoConflicts() {
    for (title, step) in KeyReference.seatSteps { #expect(conflicts(step) == [], "\(title)") }
  }

  private func conflicts(_ step: any SeatStep.Type) -> [String] {
    func open<S: SeatStep>(_: S.Type) -> [String] { S.keys.conflicts }
    return open(step)
  }
}
