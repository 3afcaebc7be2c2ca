import TerminalUI
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// Another process holds the file while the desk chooses what the room sees: the last choice is the
/// one that comes to be, and a room that was blanked stays blank.
@Suite struct StuckRoomTests {
  private let store = FailingStore()

  private func desk(_ events: [Event]) throws -> Story {
    let desk = try Story(events, store: store)
    store.writeProblem = .waitingFor(process: 4711)
    return desk
  }

  private func free(_ desk: Story) {
    store.writeProblem = nil
    desk.pass(seconds: 1)
  }

  @Test func theLastPageIsTheOneThatComes() throws {
    let desk = try desk(Fixture.through(.overview))
    desk.press("Right", "Right", "Right")
    free(desk)
    #expect(desk.state.live.stage.page == desk.state.screens.present.page.index)
    #expect(desk.state.live.stage.page == 3)
  }

  @Test func whatWaitedDoesNotComeAfterALaterChoice() throws {
    let desk = try desk(Fixture.through(.overview))
    desk.press("Right")
    store.writeProblem = nil
    desk.press("B")
    #expect(desk.state.live.stage.isBlank)
    desk.pass(seconds: 1)
    #expect(desk.state.live.stage.isBlank)
    #expect(desk.state.live.stage.page == 1)
    #expect(desk.shows("✓ saved"))
  }

  /// The first try of what waited fails once more, and the later choice goes through.
  @Test func whatFailsAgainDoesNotComeAfterALaterChoice() throws {
    let desk = try desk(Fixture.through(.overview))
    desk.press("Right")
    store.freeAfterTries = 1
    desk.moveClock(seconds: 1)
    desk.press("B")
    desk.pass(seconds: 1)
    #expect(desk.state.live.stage.isBlank)
    #expect(desk.state.live.stage.page == 1)
  }

  @Test(arguments: [PhaseKind.strategy, .keyResults, .keyResultValues])
  func aBlankThatWaitsOutlastsTheCursor(_ phase: PhaseKind) throws {
    let desk = try desk(Fixture.filled(phase))
    desk.press("B", "Down", "Down", "Down")
    free(desk)
    #expect(desk.state.live.stage.isBlank)
    #expect(RoomView(desk.workshop, desk.state.live.stage).page > 0)
    #expect(desk.shows("The room view is blank. B shows it again"))
  }

  @Test func twiceBlankIsNotBlank() throws {
    let desk = try desk(Fixture.filled(.sceneSetting))
    desk.press("B", "B")
    free(desk)
    #expect(!desk.state.live.stage.isBlank)
    #expect(desk.shows("The room sees the workshop again"))
  }

  @Test(arguments: [(Fixture.filled(.sceneSetting), "x"), (undecided, "Enter")])
  func whatIsClosedBeforeItCameDoesNotCome(_ events: [Event], _ key: String) throws {
    let desk = try desk(events)
    desk.press(key, "Right", "Esc")
    #expect(desk.state.dialogs.isEmpty)
    free(desk)
    #expect(desk.state.live.stage.scene == .automatic)
    #expect(desk.shows("✓ saved"))
  }

  @Test(arguments: [(Fixture.filled(.sceneSetting), "x"), (undecided, "Enter")])
  func whatWaitsGoesWithTheDesk(_ events: [Event], _ key: String) throws {
    let desk = try desk(events)
    desk.press(key)
    store.writeProblem = nil
    desk.send(.terminated)
    #expect(desk.isOver)
    #expect(desk.state.live.stage == .automatic)
  }

  @Test(arguments: [(Fixture.filled(.sceneSetting), "x"), (undecided, "Enter")])
  func whatIsOpenComesOnceTheFileIsFree(_ events: [Event], _ key: String) throws {
    let desk = try desk(events)
    desk.press(key)
    #expect(desk.state.live.stage == .automatic)
    free(desk)
    #expect(desk.state.live.stage.scene != .automatic)
  }

  /// The picture is what the room sees, not what it is to see.
  @Test func theDialogSaysThatAChoiceWaits() throws {
    let desk = try desk(Fixture.filled(.evaluation))
    desk.press("V", "w")
    #expect(desk.shows("It still sees"))
    #expect(desk.shows("Your choice waits."))
    #expect(!desk.shows("Mission: We give people"))
    desk.press("Right", "B")
    free(desk)
    #expect(desk.shows("It sees nothing: it is blank."))
    #expect(desk.shows("The room view is blank. B shows it again"), "as the key of the desk says")
    desk.press("B")
    #expect(desk.state.live.stage.scene == .worksheet)
    #expect(desk.state.live.stage.page == 1)
  }
}
