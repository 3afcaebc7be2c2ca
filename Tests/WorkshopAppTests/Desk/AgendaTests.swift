import Testing
import WorkshopModel

@testable import WorkshopApp

@Suite struct AgendaTests {
  @Test func movingOnNamesEveryReasonAndASecondPressOverrides() throws {
    let story = try Story(Fixture.through(.sceneSetting))
    story.press("n")
    #expect(story.shows("No expected outcome is noted"))
    #expect(story.shows("The three-year ambition is not noted"))
    #expect(story.workshop.phase?.kind == .sceneSetting)
    story.press("n")
    #expect(story.workshop.phase?.kind == .overview)
    guard case .phaseEntered(_, let reasons) = story.events.last else {
      Issue.record("the override is not in the log")
      return
    }
    #expect(reasons.count == 3)
  }

  @Test func theOverrideLastsEightSecondsOnly() throws {
    let story = try Story(Fixture.through(.sceneSetting))
    story.press("n")
    story.pass(seconds: 9)
    #expect(!story.shows("No expected outcome is noted"))
    story.press("n")
    #expect(story.workshop.phase?.kind == .sceneSetting)
  }

  @Test func escapeTakesTheFirstPressBack() throws {
    let story = try Story(Fixture.through(.sceneSetting))
    story.press("n", "Esc")
    #expect(!story.shows("No expected outcome is noted"))
    story.press("n")
    #expect(story.workshop.phase?.kind == .sceneSetting)
    #expect(story.shows("Esc stays. Still open: No expected outcome is noted"))
  }

  @Test func aMetGateMovesOnAtOnce() throws {
    let story = try Story(Fixture.filled(.sceneSetting))
    story.press("n")
    #expect(story.workshop.phase?.kind == .overview)
    #expect(story.workshop.phases[0].isDone)
  }

  @Test func goingBackDestroysNothing() throws {
    let story = try Story(Fixture.filled(.evaluation))
    let before = story.workshop
    story.press("g", "Up", "Up", "Up", "Enter")
    #expect(story.workshop.phase?.kind == .shortlist)
    #expect(story.workshop.currentSet.objectives == before.currentSet.objectives)
    #expect(story.workshop.currentSet.acceptance == before.currentSet.acceptance)
  }

  @Test func aScriptWithoutRoomIsReadPageByPage() throws {
    let story = try Story(Fixture.through(.sceneSetting))
    story.resize(64, 20)
    story.press("g")
    let last = "Note the main challenges."
    #expect(story.shows("· Welcome people.") && story.shows("lines 1-") && !story.shows(last))
    #expect(story.rows.last?.contains("Right more script") == true)
    story.press("Right", "Right")
    #expect(story.shows(last) && !story.shows("· Welcome people."))
    story.press("Right")
    #expect(story.shows("This is the end of the script."))
    story.press("Left", "Left")
    #expect(story.shows("· Welcome people."))
    story.press("Right", "Down")
    #expect(story.shows("lines 1-") || !story.shows("lines "))
    story.resize(80, 30)
    story.press("Up")
    #expect(story.shows("· Welcome people.") && story.shows(last))
    #expect(story.rows.last?.contains("more script") == false)
  }

  @Test func theAgendaEndsAfterTheLastPhase() throws {
    let story = try Story(Fixture.filled(.evaluation))
    story.press("n")
    #expect(story.workshop.isFinished)
    #expect(story.shows("✓ The agenda is done"))
    #expect(!story.shows("n goes on"))
    let hints = story.rows.last ?? ""
    #expect(hints.contains("w worksheet  X export"))
    #expect(!hints.contains("next phase") && !hints.contains("scoring"))
    story.press("n")
    #expect(story.shows("X exports it. g goes back to a phase."))
  }

  @Test(arguments: PhaseKind.annual) func everyPhaseOfTheFixtureReplays(_ kind: PhaseKind) throws {
    let story = try Story(Fixture.filled(kind))
    #expect(story.workshop.phase?.kind == kind)
    #expect(story.workshop.unmet() == [])
  }

  @Test func phasesAreAddedMovedAndDroppedInTheAgenda() throws {
    let story = try Story(Fixture.through(.strategy))
    story.press("g", "End", "a")
    #expect(story.shows("New phase after Evaluation"))
    story.press("Right", "Right", "Right", "Right", "Tab", "Tab")
    story.type("15")
    story.press("Enter")
    #expect(story.workshop.phases.last?.kind == .shortlist)
    #expect(story.workshop.phases.last?.minutes == 15)
    story.press("End", "K")
    #expect(story.workshop.phases.map(\.kind).suffix(2) == [.shortlist, .evaluation])
    story.press("d")
    #expect(story.workshop.phases.map(\.kind) == PhaseKind.annual)
    story.press("Home", "d")
    #expect(story.shows("Scene setting has been held and stays in the agenda."))
    story.press("Esc", "u")
    #expect(story.workshop.phases.count == 9)
  }
}
