import PlainText
import Testing
import WorkshopModel

@testable import WorkshopApp

/// The first phase's timer starts by itself, as the others' do on entering.
@Suite struct FirstTimerTests {
  private let new: [Event] = [
    .workshopCreated(
      organisation: "Harbour Bikes", cycle: Fixture.cycle, agenda: AgendaItem.annual),
    .personAdded(name: "Ana"),
  ]

  private func isRunning(_ story: Story) -> Bool {
    story.ledger.timeline.workshop.phase?.clock.isRunning == true
  }

  @Test func itStartsWhenANewWorkshopIsOpened() throws {
    let story = try Story(new)
    story.open()
    #expect(isRunning(story))
    story.pass(seconds: 65)
    #expect(story.shows("28:55 left"))
  }

  @Test func timeSpentPreparingDoesNotCount() throws {
    let story = try Story(new)
    story.open()
    story.press("P", "a")
    story.type("Bo")
    story.press("Enter", "Esc", "Esc")
    story.pass(seconds: 600)
    story.press("q", "y")
    #expect(story.isOver && !isRunning(story))
    #expect(story.ledger.timeline.workshop.phase?.clock.usedSeconds(at: story.state.now) == 0)
    story.restart()
    story.open()
    #expect(isRunning(story))
  }

  @Test func onceAnythingIsNotedATimerThatWasStoppedStays() throws {
    let story = try Story(new)
    story.open()
    story.press("a")
    story.type("An outcome")
    story.press("Enter", "Esc")
    story.pass(seconds: 60)
    story.press("q", "y")
    #expect(story.isOver)
    story.restart()
    story.open()
    #expect(!isRunning(story))
    #expect(story.shows("paused, 29:00 left"))
  }

  @Test func aWorkshopInTheMiddleOpensAsItWasLeft() throws {
    let story = try Story(Fixture.filled(.sceneSetting))
    let count = story.events.count
    story.open()
    #expect(story.events.count == count && !isRunning(story))
  }
}
