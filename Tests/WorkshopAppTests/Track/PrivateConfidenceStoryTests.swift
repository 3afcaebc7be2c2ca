import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

/// A private confidence round in a weekly check-in, at the desk that is handed over.
@Suite struct PrivateConfidenceStoryTests {
  /// So many people, each as sure of all key results.
  private func answered(_ sure: [Int]) throws -> Story {
    let story = try Story(TrackScreenTests.weekly(read: false))
    story.press("o")
    let ids = story.workshop.currentSet.objectives.flatMap(\.keyResults).map(\.id)
    for (person, sure) in zip(story.workshop.present, sure) {
      try story.turn(
        person.name.string,
        .evaluation(
          scores: EvaluationScores(
            objectives: [:],
            confidence: Dictionary(uniqueKeysWithValues: ids.map { ($0, sure) }))))
    }
    return story
  }

  @Test func itIsOpenedAnsweredShownAndTakenOver() throws {
    let story = try answered([4, 6, 8])
    #expect(!story.shows("6.0 of 10"))
    story.press("Enter")
    #expect(story.shows("The private round comes first"))
    story.press("c", "y", "s", "y")
    #expect(story.shows("In private: 6.0 of 10 on average"))
    story.press("Enter")
    #expect(story.shows("6 said in private"))
    let id = try #require(TrackScreen.marked(story.state)).id
    story.type("35")
    story.press("Tab", "Right", "Enter")
    #expect(story.workshop.currentSet.checkIns(of: id).last?.confidence?.value == 6)
  }

  @Test func oneAnswerIsNotShownWithoutAReason() throws {
    let story = try answered([4])
    story.press("c", "y", "s")
    #expect(story.shows("Show it with so few in?"))
    #expect(story.workshop.currentSet.privateConfidence.isEmpty)
  }

  @Test func theSeatAsksForEachKeyResult() throws {
    let story = try answered([])
    story.press("h", "Enter", "Enter")
    #expect(story.shows("How sure are you that we reach this?"))
  }
}
