import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

@Suite struct BoardStoryTests {
  /// The company's year is agreed and its session over.
  static let betweenSessions: [Event] =
    Fixture.filled(.evaluation) + [.agendaFinished(overriding: [])]

  @Test func betweenSessionsTheDeskIsOnTheBoard() throws {
    let story = try Story(Self.betweenSessions)
    #expect(story.shows("The board of Café Señor 東京"))
    #expect(story.shows("2027               ✓ agreed"))
    #expect(story.shows("due: goals for 2027 Q2"))
    story.press("Down", "Enter")
    #expect(story.shows("Café Señor 東京: OKRs 2027"))
  }

  @Test func aDepartmentSetsItsGoalsBelowTheCompanys() throws {
    let story = try Story(Self.betweenSessions)
    story.press("o", "a")
    story.type("Sales")
    story.press("Enter", "Esc", "Esc", "Down", "Down", "s")
    #expect(story.shows("Session: Sales"))
    #expect(story.shows("serves Café Señor 東京 2027"))
    story.press("Enter")
    #expect(story.workshop.phase?.kind == .recap)
    #expect(story.shows("Sales 2027"))
    story.press("n", "o")
    let below = try #require(story.workshop.sets.last)
    #expect(below.openRound?.kind == .suggestions)
    #expect(below.serves == OKRSet.firstID)
    #expect(story.workshop.sets[0].openRound == nil)
    #expect(story.workshop.sets[0].objectives.count > 0)
  }

  @Test func theBoardIsReadWhileASessionIsHeld() throws {
    let story = try Story(Fixture.through(.keyResults))
    story.press("O")
    #expect(story.shows("The board of Café Señor 東京"))
    story.press("s")
    #expect(story.shows("The kick-off is held: Esc goes back to it, e ends it."))
    let phase = story.workshop.currentPhase
    story.press("n", "n", "N")
    #expect(story.workshop.currentPhase == phase)
    #expect(story.shows("The board shows: Esc goes back to the session first."))
    story.press("Esc")
    #expect(story.shows("How will we know that we got there?"))
  }

  @Test func aSessionEndsOnTheBoardWhenTheFacilitatorSaysSo() throws {
    let story = try Story(Fixture.through(.keyResults))
    story.press("O", "e")
    #expect(story.shows("It is at Key results, phase 6 of 8. What was decided stays."))
    story.press("Enter")
    #expect(!story.workshop.isFinished)
    story.press("e", "y")
    #expect(story.workshop.isFinished)
    story.press("u")
    #expect(!story.workshop.isFinished)
  }

  @Test func heldKeysAndPastesBeginNoSession() throws {
    let story = try Story(Self.betweenSessions)
    story.hold("s", times: 10)
    story.arrive("ss\r\n")
    #expect(story.workshop.sessions.count == 1)
    story.hold("Enter", times: 5)
    #expect(story.workshop.sessions.count == 1)
  }

  @Test func otherDaysAreAskedFor() throws {
    let story = try Story(Self.betweenSessions)
    story.press("s", "Right", "Right", "Right")
    #expect(story.shows("‹ other days"))
    story.press("Enter")
    #expect(story.workshop.sessions.count == 1)
    story.press("Tab", "Tab", "Tab", "Tab")
    story.type("Season")
    story.press("Tab")
    story.type("1 Jun 2027")
    story.press("Tab")
    story.type("30 Sep 2027")
    story.press("Enter")
    #expect(story.workshop.currentSet.cycle.name == "Season")
    #expect(story.workshop.currentSet.serves == OKRSet.firstID)
  }

  @Test func daysThatOverlapAreFlaggedAndNotRefused() throws {
    let story = try Story(Self.betweenSessions)
    story.press("s", "Right", "Right", "Right", "Tab", "Tab", "Tab", "Tab")
    story.type("Season")
    story.press("Tab")
    story.type("1 Jun 2027")
    story.press("Tab")
    story.type("30 Sep 2028")
    #expect(story.shows("! The days overlap those of 2027, and neither serves the other."))
    story.press("Enter", "O")
    #expect(story.workshop.currentSet.cycle.name == "Season")
    #expect(story.shows("! overlaps 2027"))
    #expect(story.shows("! overlaps Season"))
    expectSnapshot(story.frame, "board-overlap-80x24")
  }

  @Test(arguments: snapshotSizes) func picture(_ size: Size) throws {
    var events = Self.betweenSessions
    let sales = UnitID(events.count + 1)
    events += [
      .unitAdded(name: "Sales", parent: Unit.companyID),
      .unitAdded(name: "East", parent: sales),
      .unitAdded(name: "Roastery", parent: Unit.companyID),
    ]
    let story = try Story(events, size: size)
    expectSnapshot(story.frame, "board-between-\(size.words)")
    story.press("o")
    expectSnapshot(story.frame, "board-units-\(size.words)")
    story.press("Esc", "Down", "Down", "s")
    expectSnapshot(story.frame, "board-session-\(size.words)")
    story.press("Enter")
    expectSnapshot(story.frame, "recap-\(size.words)")
  }
}
