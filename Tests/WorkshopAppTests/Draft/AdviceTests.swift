import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

@Suite struct AdviceOnScreenTests {
  private func storyWithTwo() throws -> Story {
    let story = try Story(Fixture.through(.keyResults))
    story.press("a")
    story.type("Hold 20 meetings with guests")
    story.press("Enter", "Esc")
    return story
  }

  @Test func theMarkedLineShowsRulePlaceAndQuestion() throws {
    let story = try storyWithTwo()
    #expect(story.shows("! K3 at \"meetings\": More of it, to what end?"))
    #expect(story.shows("! K9: Who owns it? One name."))
    #expect(story.shows("no owner"))
  }

  @Test func theTriggeringPartIsSetOff() {
    let text: CleanText = "Hold 20 meetings with guests"
    let advice = Advice.forKeyResult(KeyResultWording(sentence: text, owner: "Ana"), values: nil)
    let marked = AdviceWords.marked(text, by: advice.filter { $0.rule == .k3 })
    #expect(marked.plain == text)
    #expect(marked.spans.filter { $0.role == .caution }.map(\.text) == ["meetings"])
  }

  @Test func severalPiecesAskWhichToSetAsideAndANoteIsNeeded() throws {
    let story = try storyWithTwo()
    story.press("i")
    #expect(story.shows("Set which advice aside?"))
    story.press("1")
    #expect(story.shows("Set advice K2 aside"))
    story.press("Enter")
    #expect(story.shows("! The note is empty: type it first."))
    story.type("The meetings are the product")
    story.press("Enter")
    let waiver = try #require(story.workshop.currentSet.waivers.first)
    #expect(waiver.note == "The meetings are the product")
    #expect(story.shows("set aside: The meetings are the product"))
    #expect(!story.shows("! \(CleanText(waiver.rule.code))"))
    story.press("u")
    #expect(story.workshop.currentSet.waivers.isEmpty)
    #expect(story.shows("! \(CleanText(waiver.rule.code))"))
  }

  @Test func onePieceIsSetAsideAtOnceAndNagsNoMore() throws {
    let story = try Story(Fixture.through(.keyResults))
    story.press("a")
    story.type("Guests who come back from 35% to 60%")
    story.press("Enter", "Esc")
    #expect(story.shows("▸ ! 1.1"))
    story.press("i")
    #expect(story.shows("Set advice K9 aside"))
    story.type("Decided on Friday")
    story.press("Enter")
    #expect(!story.shows("▸ ! 1.1"))
    #expect(story.shows("✓ K9 set aside: Decided on Friday"))
    story.press("i")
    #expect(story.shows("No advice here is waiting for an answer."))
    story.press("e", "End")
    #expect(!story.shows("! K9"))
  }

  @Test func allAdviceCanBeReadInFull() throws {
    let story = try storyWithTwo()
    story.press("v")
    #expect(story.shows("It counts what we do; a key result counts what comes of it."))
    #expect(story.shows("Better: Offers accepted from 12 to 30 a month"))
    #expect(story.shows("what two own, neither does."))
    story.press("Esc", "Up", "v")
    #expect(story.shows("No advice here: it reads well."))
  }
}
