import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

/// A status that people set, and weights, where several key results stand beside each other.
@Suite struct SetByHandTests {
  private func weekly(_ more: (KeyResult) throws -> [Event]) throws -> Story {
    var events = try TrackScreenTests.weekly()
    let first = try #require(try Story(events).workshop.sets[0].objectives.first?.keyResults.first)
    events += try more(first)
    return try Story(events)
  }

  /// The words behind a status that was set are not as wide as a screen of 80 columns.
  @Test func theFourSquaresKeepTheirNames() throws {
    let story = try weekly {
      [.statusSet(keyResult: $0.id, status: .atRisk, why: "The supplier left")]
    }
    let lines = FourSquares(story.workshop.currentSet, on: story.state.today).lines(of: .keyResults)
    let marked = lines.filter { $0.detail.string.contains("set by hand") }
    #expect(marked.map(\.sign) == ["! at risk"])
    #expect(lines.allSatisfy { !$0.sign.string.contains("hand") })
  }

  @Test func theWorksheetSaysWhichStatusWasSet() throws {
    let story = try weekly {
      [.statusSet(keyResult: $0.id, status: .atRisk, why: "The supplier left")]
    }
    let facts = Worksheet(story.workshop).objectives[0].keyResults[0].facts
    #expect(facts.contains("At risk by hand: The supplier left"), "\(facts)")
  }

  @Test func theBoardTakesTheMeanOfTheObjectivesAsTheReviewDoes() throws {
    let story = try weekly { [.keyResultWeighed(keyResult: $0.id, weight: 9)] }
    let set = story.workshop.currentSet
    let objectives = set.standing(on: story.state.today)
    let parts = objectives.map { RollUp.Part($0.rollUp.progress) }
    let plain = objectives.flatMap(\.keyResults).map { RollUp.Part($0.progress) }
    let words = RollUp(parts).progress.words
    #expect(words != RollUp(plain).progress.words)
    let row = BoardRow(unit: set.unit, set: set.id, depth: 0)
    let line = BoardWords(story.workshop, on: story.state.today).styled(row, width: 120)
    #expect(line.plain.string.contains("  \(words)  "), "\(line.plain)")
  }
}
