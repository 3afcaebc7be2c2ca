import PlainText
import TerminalUI
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

@Suite struct StaleScoreStoryTests {
  /// Scored by all three, shown, and then one target was moved.
  private func changed(size: Size = Size(width: 80, height: 24), accepted: Bool = false) throws
    -> Story
  {
    var events = Fixture.filled(.evaluation)
    if !accepted { events.removeLast() }
    let story = try Story(events, size: size)
    guard !accepted else { return story }
    try story.record(moved(story))
    return story
  }

  private func moved(_ story: Story) -> Event {
    .valuesSet(
      keyResult: story.workshop.currentSet.objectives[0].keyResults[0].id,
      values: KeyResultValues(
        measure: .change(baseline: 35, target: 80, stretch: nil, commit: nil),
        due: Fixture.cycle.last))
  }

  @Test func theMarkStandsBesideTheOldScores() throws {
    let story = try changed()
    #expect(
      story.shows(
        "! Changed since the scoring: objective 1, key result 1.1. o scores them again."))
    #expect(story.shows("! changed  Confidence"))
    #expect(story.shows("! changed  Will stretch us"))
    #expect(!story.shows("! changed  Aspirational"))
  }

  @Test func acceptingWhatChangedNeedsAReason() throws {
    let story = try changed()
    story.press("y")
    #expect(story.workshop.currentSet.acceptance == nil)
    #expect(story.shows("Accept what was changed"))
    #expect(story.shows("Part of the set was changed since the scoring."))
    story.type("We all saw it")
    story.press("Enter")
    #expect(story.workshop.currentSet.acceptance?.reason == "We all saw it")
  }

  @Test func onlyWhatChangedIsScoredAgain() throws {
    let story = try changed()
    story.press("o")
    #expect(story.shows("only what changed or is new: objective 1, key result 1.1"))
    story.press("c")
    let round = try #require(story.workshop.openRound)
    let keyResult = story.workshop.currentSet.objectives[0].keyResults[0].id
    let objective = story.workshop.currentSet.objectives[0].id
    #expect(
      round.kind == .evaluation(only: [.objective(id: objective), .keyResult(id: keyResult)]))
    story.sitDown()
    #expect(story.shows("1 of 5"))
    for _ in 0..<4 { story.press("4") }
    #expect(story.shows("How sure are you that we reach this?"))
    story.press("8")
    #expect(story.shows("8 of 10"))
    #expect(story.shows("4 of 5"))
    story.press("s")
    #expect(story.shows("Ana, you are in."))
  }

  @Test func theWholeSetCanBeScoredAgainToo() throws {
    let story = try changed()
    story.press("o", "a")
    #expect(story.workshop.openRound?.kind == .evaluation)
  }

  @Test func losingTheAcceptanceIsSaidAndAsked() throws {
    let story = try changed(accepted: true)
    let phase = PhaseID(1, part: PhaseKind.annual.firstIndex(of: .keyResultValues) ?? 0)
    try story.record(.phaseEntered(phase: phase, overriding: []))
    story.press("Enter", "Tab", "Ctrl-U")
    story.type("80")
    story.press("Enter")
    #expect(story.shows("The set is accepted. Change it?"))
    #expect(story.shows("The acceptance goes"))
    #expect(story.workshop.currentSet.isAccepted)
    story.press("n")
    #expect(story.workshop.currentSet.isAccepted)
    #expect(story.shows("80"))
    story.press("Enter", "y")
    #expect(!story.workshop.currentSet.isAccepted)
    #expect(
      story.workshop.currentSet.objectives[0].keyResults[0].values?.measure
        == .change(baseline: 35, target: 80, stretch: nil, commit: nil))
  }

  @Test(arguments: ["d", "e"]) func everyWayToLoseItAsks(_ key: String) throws {
    let story = try changed(accepted: true)
    let phase = PhaseID(1, part: PhaseKind.annual.firstIndex(of: .keyResults) ?? 0)
    try story.record(.phaseEntered(phase: phase, overriding: []))
    story.press("Down", key)
    if key == "e" {
      story.type(" soon")
      story.press("Enter")
    }
    #expect(story.shows("The set is accepted. Change it?"))
    #expect(story.workshop.currentSet.isAccepted)
    story.press("y")
    #expect(!story.workshop.currentSet.isAccepted)
  }

  /// Who corrects a typo is not asked for the acceptance, and nothing is marked.
  @Test func aTypoInAKeyResultKeepsScoresAndAcceptance() throws {
    let story = try changed(accepted: true)
    let phase = PhaseID(1, part: PhaseKind.allCases.firstIndex(of: .keyResults) ?? 0)
    try story.record(.phaseEntered(phase: phase, overriding: []))
    story.press("Down", "e")
    story.type("!")
    story.press("Shift-Tab", "Right")
    #expect(story.shows("only a typo: the scores stay"))
    story.press("Enter")
    let set = story.workshop.currentSet
    #expect(set.objectives[0].keyResults[0].wording.sentence.string.hasSuffix("!"))
    #expect(set.isAccepted && set.changedSinceScoring.isEmpty)
  }

  /// Another unit is no typo, whatever the form says.
  @Test func whatIsMeasuredIsAskedForEvenAsATypo() throws {
    let story = try changed(accepted: true)
    let phase = PhaseID(1, part: PhaseKind.allCases.firstIndex(of: .keyResults) ?? 0)
    try story.record(.phaseEntered(phase: phase, overriding: []))
    story.press("Down", "e", "Tab", "Tab", "Ctrl-U")
    story.type("guests")
    story.press("Shift-Tab", "Shift-Tab", "Shift-Tab", "Right")
    #expect(story.shows("! What is measured changes: this is more than a typo."))
    story.press("Enter")
    #expect(story.shows("The set is accepted. Change it?"))
  }

  @Test func aChangeOfKindAsksToo() throws {
    let story = try changed(accepted: true)
    let phase = PhaseID(1, part: PhaseKind.annual.firstIndex(of: .keyResultValues) ?? 0)
    try story.record(.phaseEntered(phase: phase, overriding: []))
    story.press("c", "d")
    #expect(story.shows("The set is accepted. Change it?"))
    #expect(story.workshop.currentSet.isAccepted)
  }

  @Test(arguments: snapshotSizes) func picture(_ size: Size) throws {
    expectSnapshot(try changed(size: size).frame, "evaluate-changed-\(size.words)")
  }
}
