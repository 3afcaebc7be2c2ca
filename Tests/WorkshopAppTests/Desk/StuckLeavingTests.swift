import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// The desk is left while another process holds the file: what waits is tried once more, and whoever
/// leaves knows what is lost if that fails.
@Suite struct StuckLeavingTests {
  private let store = FailingStore()

  private func story() throws -> Story { try Story(Fixture.through(.sceneSetting), store: store) }

  @Test func whoQuitsIsTold() throws {
    let story = try story()
    let before = story.events.count
    store.writeProblem = .waitingFor(process: 4711)
    story.press("*", "q")
    #expect(story.shows("Your last step is not written yet"))
    #expect(story.shows("It is tried once more. If the file stays held, it is lost."))
    #expect(!story.shows("Nothing is lost: all of it is in the file."))
    store.writeProblem = nil
    story.press("y")
    #expect(story.isOver)
    #expect(story.state.lost == nil)
    #expect(store.lockPatience == .long)
    #expect(try store.events(after: before).map(\.event) == [.timerExtended(minutes: 5)])
  }

  /// Nobody holds a file on a full disk.
  @Test func whoQuitsOnAFullDiskIsToldThat() throws {
    let story = try story()
    story.press("a")
    story.type("A thought")
    store.writeProblem = .diskFull
    story.type(" and more")
    story.pass(seconds: 5)
    story.press("Ctrl-C")
    #expect(story.shows("It is tried once more. If the disk stays full, it is lost."))
    #expect(!story.shows("held"))
  }

  @Test func whatTheProgramEndsWithoutIsNamed() throws {
    let story = try story()
    store.writeProblem = .waitingFor(process: 4711)
    story.press("*", "a")
    story.type("A thought")
    story.press("Ctrl-C")
    #expect(story.shows("Your last step is not written yet"))
    story.press("y")
    #expect(story.isOver)
    #expect(
      story.state.lost?.words
        == "Your last step was not written. The text you typed was not written. Another program held the file to the end."
    )
    #expect(story.state.lost?.exitCode == 75)
  }

  @Test func aTimerThatRunsOnIsNoStepOfAnybody() throws {
    let story = try story()
    story.press("t")
    store.writeProblem = .waitingFor(process: 4711)
    story.press("q")
    #expect(story.isOver)
    #expect(
      story.state.lost?.words
        == "The pause of the timer was not written. Another program held the file to the end.")
  }

  /// Who stops the program may end it from the shell.
  @Test func whatWaitsGoesInBeforeTheShellTakesOver() throws {
    let story = try story()
    let before = story.events.count
    store.writeProblem = .waitingFor(process: 4711)
    story.press("a")
    story.type("Half a thought")
    story.press("Esc", "*")
    #expect(try store.drafts().isEmpty)
    store.writeProblem = nil
    story.press("Ctrl-Z")
    #expect(story.terminal.suspensions == 1)
    #expect(try store.drafts().count == 1)
    #expect(story.events.dropFirst(before) == [.timerExtended(minutes: 5)])
    #expect(store.lastPatience == .long, "nobody looks at the screen meanwhile")
    #expect(store.lockPatience == .brief)
    #expect(story.shows("✓ saved"))
  }
}
