import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

@Suite struct SaidInTheSentenceTests {
  @Test func kindAndUnitAreOfferedWhileTyping() throws {
    let story = try Story(Fixture.through(.keyResults))
    story.press("a")
    story.type("Cut repairs from 12 to 5 days")
    #expect(story.shows("The sentence says: decrease, in days. Ctrl-T takes it over."))
    story.press("Enter")
    #expect(story.workshop.currentSet.objectives[0].keyResults[0].wording.kind == .increase)
    story.press("Esc", "e", "Ctrl-T")
    #expect(!story.shows("The sentence says: decrease"))
    story.press("Enter")
    #expect(story.workshop.currentSet.objectives[0].keyResults[0].wording.kind == .decrease)
    #expect(story.workshop.currentSet.objectives[0].keyResults[0].wording.unit == "days")
  }

  @Test func withNothingSaidTheKeySaysSo() throws {
    let story = try Story(Fixture.through(.keyResults))
    story.press("a")
    story.type("Guests come back")
    #expect(!story.shows("Ctrl-T"))
    story.press("Ctrl-T")
    #expect(story.shows("Nothing is said that is not in the form already."))
  }

  @Test func aNameIsCompletedWithoutItsAccents() throws {
    let story = try Story(Fixture.through(.keyResults) + [.personAdded(name: "Amélie Dubois")])
    story.press("a")
    story.type("Guests who come back from 35% to 60%")
    for _ in 1...5 { story.press("Tab") }
    story.type("Ame")
    #expect(story.shows("Ame → Amélie Dubois  Tab completes"))
    #expect(story.shows("! Nobody on the roster is called Ame. Amélie Dubois?"))
    story.press("Tab")
    #expect(!story.shows("! Nobody"))
    story.press("Enter")
    #expect(story.workshop.currentSet.objectives[0].keyResults[0].wording.owner == "Amélie Dubois")
  }

  @Test func aWholeNameWithoutAccentsIsTheOneOfTheRoster() throws {
    let story = try Story(Fixture.through(.keyResults) + [.personAdded(name: "Siobhán O’Brien")])
    story.press("a")
    story.type("Guests who come back from 35% to 60%")
    for _ in 1...5 { story.press("Tab") }
    story.type("Siobhan O'Brien")
    #expect(!story.shows("! Nobody"))
    story.press("Enter")
    #expect(
      story.workshop.currentSet.objectives[0].keyResults[0].wording.owner == "Siobhán O’Brien")
  }

  @Test func anOwnerFromOutsideIsWarnedAboutAndKept() throws {
    let story = try Story(Fixture.through(.keyResults))
    story.press("a")
    story.type("Guests who come back from 35% to 60%")
    for _ in 1...5 { story.press("Tab") }
    story.type("Zoe")
    #expect(story.shows("! Nobody on the roster is called Zoe."))
    story.press("Enter")
    #expect(story.workshop.currentSet.objectives[0].keyResults[0].wording.owner == "Zoe")
  }
}
