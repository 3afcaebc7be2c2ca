import PlainText
import Testing
import WorkshopModel

@testable import WorkshopApp

@Suite struct TakeBackTests {
  private func entered() throws -> (story: Story, words: String) {
    let story = try Story(SeatScenes.entry)
    story.sitDown()
    story.type("A rock")
    story.press("Enter", "s")
    let words = try #require((story.state.seat?.step as? ThanksStep)?.receipt?.words.string)
    story.press("Enter", "Enter")
    story.type("Ana")
    #expect(story.shows("✓ in"))
    story.press("Enter")
    #expect(story.shows("Type the two words you were shown:"))
    return (story, words)
  }

  @Test func theTwoWordsTakeOnesOwnEntryBack() throws {
    let (story, words) = try entered()
    story.type(words.uppercased())
    story.press("Enter")
    #expect(story.shows("Ana, your suggestion"))
    #expect(story.shows("A rock"))
    #expect(story.shows("Your entry is out of the box."))
    #expect(story.workshop.openRound?.turns.isEmpty == true)
    story.type("et")
    story.press("Enter", "s")
    #expect(story.workshop.openRound?.turns == [story.ana: .entered])
  }

  @Test func otherWordsAreRefusedKindly() throws {
    let (story, _) = try entered()
    story.type("wrong words")
    story.press("Enter")
    #expect(story.shows("Check both and try again."))
    #expect(!story.shows("A rock"))
    #expect(story.workshop.openRound?.turns == [story.ana: .entered])
    story.press("Esc")
    #expect(story.shows("Who are you?"))
  }

  @Test func aCastBallotStaysCast() throws {
    let story = try Story(SeatScenes.vote())
    story.sitDown()
    story.press("Space", "d", "s", "Enter", "Enter")
    story.type("Ana")
    story.press("Enter")
    #expect(story.shows("Ana is in already. A cast ballot stays cast."))
  }
}
