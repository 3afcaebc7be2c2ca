import PlainText
import TerminalUI
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

@Suite struct WritingPlaceTests {
  @Test(arguments: [PhaseKind.rooftopObjectives, .evaluation])
  func whereSeatsAreJoinedPeopleWriteThere(_ kind: PhaseKind) throws {
    var state = try Story(Fixture.through(kind)).state
    #expect(picture(state).contains("hands the keyboard over"))
    state.live = LiveState(others: [.seat: 2])
    let joined = picture(state)
    #expect(joined.contains("at the seats") && joined.contains("People write at the seats."))
    #expect(!joined.contains("hands the keyboard over"))
    let said = String(describing: Desk.key(KeyPress(.character("o")), &state))
    #expect(said.contains("is open. People write at the seats"))
  }

  @Test func withoutSeatsTheKeyboardIsHandedOver() throws {
    let state = try Story(Fixture.through(.rooftopObjectives)).state
    #expect(WritingPlace(state).next == "h hands the keyboard over")
  }

  private func picture(_ state: AppState) -> String {
    var frame = Frame(size: state.size)
    Desk.draw(state, on: &frame)
    return frame.snapshot()
  }
}
