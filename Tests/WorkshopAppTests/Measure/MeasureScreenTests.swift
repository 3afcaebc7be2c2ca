import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

@Suite struct MeasureScreenTests {
  @Test func theKeysAreSound() {
    #expect(MeasureScreen.keys.conflicts.isEmpty)
    let desk = Set(Desk.keys.bindings.flatMap(\.keys))
    #expect(MeasureScreen.keys.bindings.allSatisfy { desk.isDisjoint(with: $0.keys) })
  }

  @Test func everyKindHasALetterOfItsOwn() throws {
    for kind in KeyResultKind.allCases {
      let story = try Story(measuring: kind)
      let keyResult = try #require(story.workshop.currentSet.objectives[0].keyResults.first)
      let items = MenuDialog.kinds(of: keyResult).items
      #expect(items.count == KeyResultKind.allCases.count - 1)
      #expect(Set(items.map(\.key)).count == items.count)
    }
  }

  @Test func withoutKeyResultsItSaysWhatToDo() throws {
    let phase = PhaseID(1, part: PhaseKind.annual.firstIndex(of: .keyResultValues) ?? 0)
    let story = try Story(
      Fixture.through(.keyResults) + [.phaseEntered(phase: phase, overriding: [])])
    #expect(story.shows("There is no key result yet. N goes back"))
    story.press("Enter")
    #expect(story.shows("! There is no key result yet: write one in the phase before."))
  }

  @Test func theListSaysTheValuesAndTheMarkSkipsHeadings() throws {
    let story = try Story(
      Fixture.filled(.keyResultValues), size: Size(width: 64, height: 20))
    #expect(story.shows("✓ 1.1 Guests come back within a week from 35% to 60% by 31 Dec"))
    #expect(story.shows("Change +71%"))
    story.press("Down", "Down")
    #expect(story.shows("▸ ✓ 2.1 Strangers rate us very good at least 4.6 by 31 Dec"))
    story.press("Down")
    #expect(story.shows("▸ ✓ 2.1"))
    story.press("k")
    #expect(story.shows("▸ ✓ 1.2"))
  }

  @Test func theKindIsChangedAndValuesItCannotUseAreAskedAgain() throws {
    let story = try Story(Fixture.filled(.keyResultValues))
    story.press("c")
    #expect(story.shows("Values that the new kind cannot use are asked again."))
    story.press("b")
    #expect(story.workshop.currentSet.objectives[0].keyResults[0].wording.kind == .between)
    #expect(story.workshop.currentSet.objectives[0].keyResults[0].values == nil)
    #expect(story.shows("between: needs a low and a high bound."))
    story.press("u")
    #expect(story.workshop.currentSet.objectives[0].keyResults[0].values != nil)
  }

  @Test func theWordingCanBeMendedHereToo() throws {
    let story = try Story(measuring: .atLeast, unit: "")
    story.press("e", "Tab", "Tab")
    story.type("€")
    story.press("Enter", "Enter")
    story.type("40k")
    #expect(story.shows("at least €40,000 by 31 Dec"))
  }

  @Test func aClickMarksAndASecondOneOpensTheValues() throws {
    let story = try Story(Fixture.filled(.keyResultValues))
    story.click(on: "Become the living room")
    #expect(story.shows("▸ ✓ 1.1"))
    story.click(on: "from 9 to 4 min")
    #expect(story.shows("▸ ✓ 1.2"))
    story.click(on: "Guests wait less")
    #expect(story.shows("Decrease · in min"))
  }

  @Test func thePaceCountsFromTheLaterOfTodayAndTheCyclesFirstDay() throws {
    var story = try Story(Fixture.filled(.keyResultValues))
    #expect(story.shows("a week from today"))
    let next = Cycle.annual(after: Fixture.cycle.last)
    var events = Fixture.filled(.keyResultValues)
    events[0] = .workshopCreated(organisation: "Café", cycle: next, agenda: AgendaItem.annual)
    story = try Story(events)
    #expect(story.shows("No day is left until 31 Dec 2027."))
  }
}
