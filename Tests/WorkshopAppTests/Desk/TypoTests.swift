import PlainText
import Testing
import WorkshopModel

@testable import WorkshopApp

/// A rewording that only corrects a typo keeps what was said to the words.
@Suite struct TypoTests {
  private func counted() throws -> Story {
    let story = try Story(
      Fixture.through(.strategy) + [
        .statementWritten(statement: .mission, text: "We cary."),
        .handsCounted(statement: .mission, hands: [0, 0, 0, 0, 0, 3]),
        .statementConfirmed(statement: .mission, reason: nil),
      ])
    story.press("e", "Left", "Left", "Left")
    story.type("r")
    return story
  }

  @Test func onlyATypoKeepsTheHandsOfAStatement() throws {
    let story = try counted()
    #expect(story.shows("The room will be asked for its hands again."))
    story.press("Tab", "Space")
    #expect(story.shows("only a typo: the hands stay"))
    #expect(!story.shows("The room will be asked for its hands again."))
    story.press("Enter")
    let mission = try #require(story.workshop.statements[.mission])
    #expect(mission.text == "We carry." && mission.earlier == ["We cary."])
    #expect(mission.isConfirmed && mission.hands == [0, 0, 0, 0, 0, 3])
    #expect(story.state.timeline.log.last?.words == "Mission, only a typo: We carry.")
    story.press("u")
    #expect(story.workshop.statements[.mission]?.text == "We cary.")
  }

  @Test func aNewWordingAsksTheRoomAgainAsBefore() throws {
    let story = try counted()
    story.press("Enter")
    let mission = try #require(story.workshop.statements[.mission])
    #expect(mission.text == "We carry." && !mission.isConfirmed && mission.hands == nil)
    #expect(story.events.last == .statementWritten(statement: .mission, text: "We carry."))
  }

  @Test func onlyATypoKeepsTheAcceptanceOfASet() throws {
    let story = try Story(Fixture.filled(.evaluation))
    #expect(story.workshop.currentSet.acceptance != nil)
    story.press("N", "N", "e")
    story.type("!")
    story.press("Tab", "Space", "Enter")
    #expect(story.workshop.currentSet.objectives[0].title.string.hasSuffix("!"))
    #expect(story.workshop.currentSet.acceptance != nil)
    #expect(story.workshop.currentSet.unscoredItems.isEmpty)
    story.press("e")
    story.type("?")
    story.press("Enter", "y")
    #expect(!story.workshop.currentSet.unscoredItems.isEmpty)
    #expect(story.workshop.currentSet.acceptance == nil)
  }
}
