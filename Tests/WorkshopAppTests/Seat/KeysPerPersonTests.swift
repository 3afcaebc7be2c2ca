import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

/// How many keys one person presses at a seat, from the hand-over screen to the next one.
@Suite struct KeysPerPersonTests {
  /// Presses `keys` and tells how many they were once the next person is asked.
  private func keys(_ events: [Event], firstTime: Bool, _ keys: [String]) throws -> Int? {
    let seat = try Story(events, face: .seat, hasFirstPage: firstTime)
    let all = ["Enter", "Enter"] + (firstTime ? ["Enter"] : []) + keys + ["s", "Enter"]
    for key in all { seat.press(key) }
    let isIn = seat.ledger.timeline.workshop.openRound?.turns.count == 1
    return isIn && seat.shows("Ready?") ? all.count : nil
  }

  /// Two dots on the first two of three, by somebody whose name is marked already.
  @Test func aBallotOfTwoDotsTakesEightKeysAndOneMoreTheFirstTime() throws {
    let ballot = ["Space", "Down", "Space", "d"]
    #expect(try keys(SeatScenes.vote(), firstTime: false, ballot) == 8)
    let first = SeatScenes.entry
    #expect(try keys(first, firstTime: true, ["F4"]) == 6, "abstaining, the first time")
  }

  /// A key a question.
  @Test func aScoringOfElevenQuestionsTakesFifteenKeys() throws {
    let answers = ["4", "3", "2", "5", "7", "8", "4", "4", "5", "5", "6"]
    #expect(try keys(SeatScenes.scoring, firstTime: false, answers) == 15)
  }
}
