import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// The clock is put back by an hour while something waits: it waits no hour.
@Suite struct ClockPutBackTests {
  private let store = FailingStore()

  private func story() throws -> Story { try Story(Fixture.through(.sceneSetting), store: store) }

  @Test func whatWaitsGoesInWhenTheClockIsPutBack() throws {
    let story = try story()
    let before = story.events.count
    store.writeProblem = .waitingFor(process: 4711)
    story.press("*")
    story.moveClock(seconds: -3600)
    story.press("Down")
    story.pass(seconds: 3)
    #expect(
      story.shows("Waiting for process 4711, which has stopped"), "and it is told as soon as ever")
    story.moveClock(seconds: -3600)
    store.writeProblem = nil
    story.press("Down")
    story.pass(seconds: 1)
    #expect(story.events.dropFirst(before) == [.timerExtended(minutes: 5)])
  }

  @Test func aDraftIsSavedThoughTheClockIsPutBack() throws {
    let story = try story()
    story.press("a")
    story.type("A")
    story.moveClock(seconds: -3600)
    story.type("B")
    story.pass(seconds: 1)
    #expect(try store.drafts().count == 1)
  }
}
