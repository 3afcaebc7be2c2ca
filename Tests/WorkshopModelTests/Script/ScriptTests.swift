import PlainText
import Testing

@testable import WorkshopModel

/// What the facilitator says and does in a phase, and how far that has come.
@Suite struct ScriptTests {
  private static let verbs: Set<String> = [
    "Accept", "Add", "Agree", "Answer", "Ask", "Close", "Decide", "Get", "Give", "Go", "Hear",
    "Let",
    "Listen", "Look", "Merge", "Name", "Open", "Press", "Read", "Reveal", "Run", "Say", "Set",
    "Start", "Take", "Talk", "Tell", "Then", "Tick", "Turn", "Wait", "Welcome", "Write",
  ]

  @Test(arguments: PhaseKind.allCases) func everyStepIsAShortSentenceThatSaysWhatToDo(
    _ kind: PhaseKind
  ) {
    for step in kind.definition.script {
      let words = step.words.string
      let first = words.prefix { $0.isLetter }
      #expect(Self.verbs.contains(String(first)), "\(words)")
      #expect(words.hasSuffix(".") || words.hasSuffix("?"), "\(words)")
      #expect(words.count <= 140, "\(words)")
    }
  }

  @Test func everyMilestoneEndsOneStep() {
    let used = PhaseKind.allCases.flatMap { $0.definition.script.compactMap(\.milestone) }
    #expect(used.count == Set(used).count)
    #expect(Set(used) == Set(Milestone.allCases))
  }

  private func states(_ script: TimelineScript, passed: Int = 0) throws -> [ScriptProgress.State] {
    let workshop = script.timeline.workshop
    let phase = try #require(workshop.phase)
    return ScriptProgress(phase, in: workshop, passed: passed).steps.map(\.state)
  }

  @Test func aStepThatNobodySeesIsPassedOnceALaterOneIsDone() throws {
    var script = try TimelineScript()
    #expect(try states(script) == [.now, .later, .later, .later, .later])
    try script.add(.noteAdded(section: .outcomes, text: "Agree"))
    #expect(try states(script) == [.passed, .done, .now, .later, .later])
    try script.add(.noteAdded(section: .challenges, text: "Time"))
    #expect(try states(script) == [.passed, .done, .passed, .passed, .done])
    try script.add(.statementWritten(statement: .threeYearAmbition, text: "Far"))
    try script.add(.statementWritten(statement: .oneYearAmbition, text: "Near"))
    #expect(try states(script) == [.passed, .done, .done, .passed, .done])
  }

  @Test func theFacilitatorPassesWhatTheProgramCannotSee() throws {
    let script = try TimelineScript()
    #expect(try states(script, passed: 1) == [.passed, .now, .later, .later, .later])
    #expect(try states(script, passed: 99) == Array(repeating: .passed, count: 5))
  }

  /// The steps of the sample are ticked as it goes.
  @Test func theSampleTicksWhatItDoes() throws {
    let steps = DemoWorkshop.steps(
      through: .alignment,
      cycle: .annual(containing: CalendarDate(dayNumber: 20_880), firstMonth: 1))
    var timeline = Timeline()
    for step in steps {
      try timeline.append(
        EventRecord(
          seq: timeline.lastSeq + 1, at: Timestamp(seconds: 1_803_891_600 + step.second),
          author: .desk, event: step.event))
    }
    let workshop = timeline.workshop
    let done = workshop.phases.flatMap { phase in
      zip(ScriptProgress(phase, in: workshop).steps, phase.definition.script)
        .filter { $0.0.state == .done }.compactMap(\.1.milestone)
    }
    let expected: Set<Milestone> = [
      .outcomesNoted, .ambitionsNoted, .challengesNoted, .strategyWritten, .strategyConfirmed,
      .entryOpened, .allIn, .entryClosed, .revealed, .voteOpened, .voteShown, .decided,
      .keyResultsWritten, .valuesSet, .scoringOpened, .scoresShown, .setAccepted,
    ]
    #expect(expected.subtracting(done) == [])
    #expect(!done.contains(.cycleClosed) && !done.contains(.verdictGiven))
  }

  @Test func ownNotesKeepTheirLinesAndCanBeTakenAway() throws {
    var script = try TimelineScript()
    let phase = try #require(script.timeline.workshop.phase?.id)
    try script.add(.phaseNoted(phase: phase, text: "\n Greet Ana \n\nCoffee at ten\n"))
    #expect(script.timeline.workshop.phase?.ownNotes == "Greet Ana\n\nCoffee at ten")
    #expect(script.timeline.isOnlyPrepared)
    #expect(
      script.timeline.workshop.rejection(
        of: .phaseNoted(phase: phase, text: "Greet Ana\n\nCoffee at ten"))?
        .reason == "Nothing is changed: your notes read so already.")
    let log = script.timeline.log(last: 9).map(\.words.string).joined()
    #expect(log.contains("Own notes of the facilitator written for Scene setting"))
    #expect(!log.contains("Ana"))
    try script.add(.phaseNoted(phase: phase, text: ""))
    #expect(script.timeline.workshop.phase?.ownNotes == "")
  }

  @Test func aNoteStandsUnderAnotherHeadingAsTheLastOne() throws {
    var script = try TimelineScript()
    let note = NoteID(try script.add(.noteAdded(section: .conversation, text: "Too much email")))
    try script.add(.noteAdded(section: .challenges, text: "Time"))
    try script.add(.noteMoved(note: note, section: .challenges))
    #expect(
      script.timeline.workshop.notes(in: .challenges).map(\.text) == ["Time", "Too much email"])
    #expect(script.timeline.workshop.notes(in: .conversation).isEmpty)
    #expect(
      script.timeline.workshop.rejection(of: .noteMoved(note: note, section: .challenges))?.reason
        == "The note stands under Main challenges already.")
  }
}
