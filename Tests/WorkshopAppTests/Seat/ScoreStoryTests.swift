import TerminalUI
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

@Suite struct ScoreStoryTests {
  @Test func everyQuestionIsAnsweredThenSubmitted() throws {
    let story = try Story(SeatScenes.scoring)
    story.sitDown()
    #expect(story.shows("1 of 11"))
    #expect(story.shows("Become the living room of the quarter"))
    #expect(story.shows("Guests come back within a week: from"))
    story.press("3", "4", "5", "2")
    #expect(story.shows("5 of 11"))
    #expect(story.shows("How sure are you that we reach this?"))
    story.press("7", "1", "0", "1", "2", "3", "4", "0")
    #expect(story.shows("Your scores"))
    #expect(story.shows("4 of 5 Do you want to be part of it?"))
    #expect(story.shows("10 of 10"))
    story.press("s")
    #expect(story.shows("Ana, you are in."))
    #expect(!story.shows("two words"))
    let round = try #require(story.workshop.openRound).id
    try story.closeElsewhere(round)
    let event = try story.ledger.record(.reveal(round: round), by: .desk, at: story.state.now).mine
      .event
    let objectives = story.workshop.currentSet.objectives
    let keyResults = objectives.flatMap(\.keyResults).map(\.id)
    #expect(
      event
        == .roundRevealed(
          round: round,
          entries: [
            .evaluation(
              scores: EvaluationScores(
                objectives: [objectives[0].id: [3, 4, 5, 2], objectives[1].id: [1, 2, 3, 4]],
                confidence: [keyResults[0]: 7, keyResults[1]: 10, keyResults[2]: 0]))
          ]))
  }

  @Test func aOneThatBecomesNoTenStandsAndTheNextNumberAnswersTheNextQuestion() throws {
    let story = try Story(SeatScenes.scoring)
    story.sitDown()
    story.press("3", "4", "5", "2", "1")
    #expect(story.shows("5 of 11") && story.shows("▸1◂"))
    story.press("Backspace", "9")
    #expect(story.shows("6 of 11"), "Backspace takes back the 1 and stays")
    story.press("1", "Enter")
    #expect(story.shows("7 of 11"))
    story.press("Backspace", "1", "4")
    #expect(story.shows("8 of 11"), "the 1 stands, the 4 answers the question after it")
    story.press("Backspace")
    #expect(story.shows("7 of 11") && story.shows("▸4◂"))
    story.press("Backspace")
    #expect(story.shows("▸1◂"))
  }

  @Test func atTheLastQuestionAOneIsNotReplacedByTheNextNumber() throws {
    let story = try Story(SeatScenes.scoring)
    story.sitDown()
    story.press("3", "4", "5", "2", "7", "8", "1", "2", "3", "4", "1", "7")
    #expect(story.shows("11 of 11") && story.shows("▸1◂") && story.shows("The 1 stands"))
    story.press("0")
    #expect(story.shows("Your scores"))
    story.press("Esc")
    #expect(story.shows("▸10◂"))
  }

  @Test func aHeldNumberAnswersOneQuestion() throws {
    let story = try Story(SeatScenes.scoring)
    story.sitDown()
    story.press("3")
    story.hold("3", times: 9)
    #expect(story.shows("3 of 11") && story.shows("press it again"))
  }

  @Test func theLastNumberLeadsToTheReviewAndIsKeptAsADraft() throws {
    let story = try Story(SeatScenes.scoring)
    story.sitDown()
    story.press("3", "4", "5", "2", "7", "8", "1", "2", "3", "4", "0")
    #expect(story.shows("Your scores"))
    story.pass(seconds: 1)
    let draft = try #require(story.state.drafts.first?.value)
    #expect(draft.string.contains("0"))
    story.press("Esc", "Backspace", "2")
    #expect(story.shows("11 of 11"), "one that is answered can be changed")
  }

  @Test func aQuestionIsNotSkipped() throws {
    let story = try Story(SeatScenes.scoring)
    story.sitDown()
    story.press("Enter", "Enter")
    #expect(story.shows("Choose a number first."))
    #expect(story.shows("1 of 11"))
  }

  @Test func onlyNumbersOfTheScaleAreTaken() throws {
    let story = try Story(SeatScenes.scoring)
    story.sitDown()
    story.press("7")
    #expect(story.shows("Choose 1 to 5."))
    story.press("1", "0")
    #expect(story.shows("Choose 1 to 5."))
  }

  @Test func arrowsBeginInTheMiddleAndStopAtTheEnds() throws {
    let story = try Story(SeatScenes.scoring)
    story.sitDown()
    story.press("Right")
    #expect(story.shows("▸3◂"))
    story.press("Right", "Right", "Right")
    #expect(story.shows("▸5◂"))
    #expect(story.shows("This is the highest."))
    story.press("Left", "Enter", "Backspace")
    #expect(story.shows("▸4◂"))
  }

  @Test func whoAbstainsReadsWhatIsDropped() throws {
    let story = try Story(SeatScenes.scoring, size: Size(width: 120, height: 30))
    story.sitDown()
    #expect(story.shows("F4 abstain"))
    story.press("F4")
    #expect(!story.shows("dropped"), "nothing was answered")
    story.press("Esc", "4", "F4")
    #expect(story.shows("You abstain this time, from all questions."))
    #expect(story.shows("Your answers so far are dropped."))
  }
}
