import PlainText
import TerminalUI
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// A moment moves for a few frames, and then nothing wakes the program.
@Suite struct MotionTests {
  private let store = MemoryStore()

  private func desk(moves: Bool = true) throws -> Story {
    let desk = try Story(
      undecided, store: store, moves: moves)
    try desk.ledger.enter(as: .desk)
    return desk
  }

  private func room(moves: Bool = true) throws -> Story {
    try Story(face: .room, store: MemoryStore(sharing: store), moves: moves)
  }

  @Test func aStepComesInFourFramesAndThenNothingWakesTheRoom() throws {
    let desk = try desk(moves: false)
    let room = try room()
    desk.press("1", "Space")
    desk.pass(seconds: 1)
    #expect(desk.terminal.timeout == nil)
    let before = room.frame
    room.terminal.shown = []
    room.send(.fileChanged)
    #expect(!room.shows("1 of 3"), "the last row comes last")
    #expect(room.terminal.timeout == 0.1)
    room.pass(seconds: 1)
    #expect(Set(room.terminal.shown).subtracting([before]).count == Motion.frames)
    #expect(room.shows("1 of 3"))
    #expect(room.terminal.timeout == nil, "an idle room sleeps")
    let still = try Story(face: .room, store: MemoryStore(sharing: store))
    #expect(room.frame == still.frame, "it ends with the whole picture")
  }

  @Test func theDeskMovesAlikeAndSleepsAfterwards() throws {
    let desk = try desk()
    desk.press("1", "Space")
    #expect(!desk.shows("1 of 3"))
    desk.pass(seconds: 1)
    #expect(desk.shows("1 of 3"))
    #expect(desk.terminal.timeout == nil)
    // The next key is answered at once, even while something comes.
    desk.press("Space", "Space")
    desk.pass(seconds: 1)
    #expect(desk.shows("3 of 3"))
    desk.press("a")
    desk.pass(seconds: 1)
    #expect(desk.terminal.timeout == nil)
  }

  @Test func withoutMotionTheWholePictureIsThereAtOnce() throws {
    let desk = try desk(moves: false)
    let room = try room(moves: false)
    desk.press("1", "Space")
    room.send(.fileChanged)
    #expect(desk.shows("1 of 3") && room.shows("1 of 3"))
    desk.pass(seconds: 1)
    #expect(desk.terminal.timeout == nil && room.terminal.timeout == nil)
  }

  @Test func aSlowTerminalShowsWholePictures() throws {
    let desk = try desk()
    let terminal = desk.terminal
    let clock = desk.clock
    desk.press("1")
    desk.pass(seconds: 1)
    terminal.whenShown = { [clock] in
      clock.now = Timestamp(milliseconds: clock.now.milliseconds + Motion.slowMilliseconds + 1)
    }
    desk.press("Space")
    #expect(desk.shows("1 of 3"))
    #expect(terminal.timeout == nil)
    terminal.whenShown = {}
    desk.press("Space")
    #expect(desk.shows("2 of 3"), "nothing moves there any more")
    #expect(terminal.timeout == nil)
  }

  @Test func whatStandsThereAlreadyDoesNotMove() throws {
    let desk = try desk(moves: false)
    desk.press("1", "Space")
    let late = try room()
    #expect(late.shows("1 of 3"))
    #expect(late.terminal.timeout == nil)
    desk.press("B")
    desk.press("Esc")
    late.send(.fileChanged)
    #expect(late.terminal.timeout == nil)
  }

  /// The clock may be put back while something comes: it ends in time all the same.
  @Test func aClockThatIsPutBackHoldsNothingUp() throws {
    let desk = try desk()
    desk.press("1", "Space")
    desk.moveClock(seconds: -3_600)
    desk.send([])
    desk.pass(seconds: 1)
    #expect(desk.shows("1 of 3"))
    #expect(desk.terminal.timeout == nil)
  }

  @Test func theFramesGrow() {
    var motion = Motion(isOn: true)
    let start = Timestamp(seconds: 10)
    func at(_ milliseconds: Int) -> Timestamp {
      Timestamp(milliseconds: start.milliseconds + milliseconds)
    }
    motion.sees(Motion.Subject(scene: .result(shown: 1), page: 0), at: start)
    #expect(
      [0, 99, 100, 200, 299].map { motion.share(at: at($0)) } == [0.25, 0.25, 0.5, 0.75, 0.75])
    #expect(motion.wakesAt(at(120)) == at(200))
    motion.sees(Motion.Subject(scene: .result(shown: 1), page: 0), at: at(300))
    #expect(motion.share(at: at(300)) == 1)
    #expect(motion.wakesAt(at(300)) == nil && !motion.isMoving)
  }
}
