import TerminalUI
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// What only a seat of its own shows, looked at and accepted.
@Suite struct JoinPictureTests {
  enum Scene: String, CaseIterable {
    case closed, allIn, names, facilitator
  }

  @Test(arguments: Scene.allCases, snapshotSizes)
  func picture(_ scene: Scene, _ size: Size) throws {
    let events = scene == .closed ? Fixture.through(.rooftopObjectives) : SeatScenes.entry
    let room = try SeveralTerminals(events, size: size)
    switch scene {
    case .closed: break
    case .allIn:
      for name in ["Ana", "Börje", "李明"] { try room.desk.turn(name, nil) }
      room.look()
    case .names:
      room.left.sit(1)
      room.right.press("Enter")
    case .facilitator: room.right.press("F12")
    }
    expectSnapshot(room.right.frame, "join-\(scene.rawValue)-\(size.words)")
  }
}
