import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

/// Needs from unit to unit, and the four questions.
@Suite struct NeedsStoryTests {
  private func needs(_ story: Story) -> [Need] { story.workshop.currentSet.alignment.needs }

  @Test func aNeedIsAddedFromTheMarkedUnit() throws {
    let story = try Story(Fixture.filled(.alignment))
    story.press("Down", "Down", "a")
    #expect(story.shows("The houses needs it from whom?"))
    story.press("/")
    story.type("sal")
    story.press("Enter", "Enter")
    #expect(story.shows("The houses needs from Sales"))
    story.type("Posters")
    story.press("Enter")
    let added = try #require(needs(story).last)
    #expect(added.text == "Posters" && added.answer == .open)
    #expect(story.workshop.parties(of: added) == "The houses needs from Sales")
    #expect(story.shows("! 2 of 3 needs open"))
    story.press("u")
    #expect(needs(story).count == 2)
  }

  @Test func nobodyNeedsSomethingFromThemselves() throws {
    let story = try Story(Fixture.filled(.alignment))
    story.press("a", "Down", "Enter")
    #expect(story.shows("A unit needs something from another one: choose two."))
  }

  @Test func aNeedIsAnsweredRewordedAndDropped() throws {
    let story = try Story(Fixture.filled(.alignment))
    story.press("v")
    #expect(story.shows("Needs: 1 of 2 open"))
    #expect(story.shows("✓ yes, until 30 Jun 2027"))
    story.press("Enter", "o")
    #expect(story.shows("It is answered so already."))
    story.press("Esc", "y", "u")
    #expect(story.shows("Yes, and until when?"))
    story.type("when it rains")
    story.press("Enter")
    #expect(needs(story)[0].answer == .open)
    story.press("Ctrl-A", "Ctrl-K")
    story.type("31 March")
    story.press("Enter")
    #expect(story.shows("✓ yes, until 31 Mar 2027"))
    #expect(story.shows("Needs: 0 of 2 open"))
    story.press("Down", "y", "n")
    #expect(needs(story)[1].answer == .no)
    story.press("e")
    story.type(", used")
    story.press("Enter")
    #expect(needs(story)[1].text == "A second roaster, used")
    story.press("d")
    #expect(needs(story).count == 1)
    story.press("v", "u")
    #expect(needs(story).count == 2)
  }

  @Test func inTheListBothUnitsAreChosen() throws {
    let story = try Story(Fixture.filled(.alignment))
    story.press("v", "a")
    #expect(story.shows("Who needs something?"))
    story.press("Down", "Enter", "Enter")
    #expect(story.shows("Sales needs from Café Señor 東京"))
    story.type("Money")
    story.press("Enter")
    #expect(needs(story).last?.text == "Money")
    #expect(story.shows("Needs: 2 of 3 open"))
  }

  @Test func theFourQuestionsAreAnswered() throws {
    let story = try Story(Fixture.filled(.alignment))
    story.press("Enter")
    for words in [
      "Which key result can you move?", "Leads 1.1 Guests come back within a week",
      "From Roastery: Beans for ten tastings (open)", "Vouchers at the station",
    ] { #expect(story.shows(words), "\(words)") }
    #expect(story.ledger.live.stage.scene == .unit(id: story.workshop.units[1].id))
    story.press("Down", "Enter")
    story.type("Ten points of the twenty-five")
    story.press("Enter")
    #expect(story.shows("Ten points of the twenty-five"))
    story.press("Down", "Enter")
    #expect(story.shows("Sales needs it from whom?"))
    story.press("Esc", "Right", "Right", "Right")
    #expect(story.shows("┌ The houses"))
    story.rest()
    #expect(story.ledger.live.stage.scene == .unit(id: story.workshop.units[3].id))
    story.press("Up", "Up", "Enter")
    #expect(story.shows("Mark what it leads with l and what it supports with s."))
    #expect(story.shows("▸ ! The houses"))
    #expect(story.ledger.live.stage.scene == .automatic)
  }

  @Test func theBoardCountsOpenNeedsAndAnswersThem() throws {
    let story = try Story(
      Fixture.filled(.alignment) + [.agendaFinished(overriding: ["1 need has no answer"])],
      size: Size(width: 100, height: 24))
    #expect(story.shows("! 1 need open"))
    story.press("v", "y", "y")
    #expect(story.shows("Needs: 0 of 2 open"))
    story.press("a")
    #expect(story.shows("Needs are added in the phase Alignment"))
    story.press("Esc", "Esc")
    #expect(!story.shows("need open"))
  }

  @Test func aUnitsGoalsAreWrittenThereAndThen() throws {
    let story = try Story(Fixture.filled(.alignment))
    let above = story.workshop.sets[0]
    story.press("o")
    #expect(story.shows("No objective yet. o writes the first."))
    story.press("a")
    #expect(story.shows("There is no objective yet: o writes the first."))
    story.press("o")
    story.type("Every guest tastes")
    story.press("Enter")
    #expect(story.shows("What it serves in Café Señor 東京 2027"))
    story.press("Down", "Space", "Enter")
    #expect(story.shows("serves 1.1 Guests come back within a week"))
    story.press("a")
    story.type("Tastings held from 0 to 40")
    story.press("Enter", "Esc")
    #expect(story.shows("1.1  Tastings held from 0 to 40"))
    let own = try #require(story.workshop.sets.last)
    #expect(own.unit == story.workshop.units[1].id && own.serves == above.id)
    #expect(own.objectives.map(\.keyResults.count) == [1])
    #expect(story.workshop.sets[0] == above)
    story.press("e")
    story.type(" places")
    story.press("Enter", "d")
    #expect(story.workshop.sets.last?.objectives.map(\.keyResults.count) == [0])
    story.press("o")
    story.type("Second")
    story.press("Enter", "Enter", "Esc", "Esc")
    #expect(story.workshop.sets.last?.objectives.count == 2)
    #expect(story.workshop.currentSet.id == above.id)
  }
}
