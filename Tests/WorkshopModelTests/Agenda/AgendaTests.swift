import PlainText
import Testing

@testable import WorkshopModel

@Suite struct AgendaTests {
  @Test(arguments: [
    (PhaseKind.sceneSetting, 30), (.overview, 40), (.strategy, 30), (.rooftopObjectives, 25),
    (.shortlist, 40), (.keyResults, 60), (.keyResultValues, 40), (.evaluation, 25),
    (.alignment, 40),
  ]) func minutesByDefault(_ kind: PhaseKind, _ minutes: Int) {
    #expect(kind.definition.minutes == minutes)
  }

  @Test func halfADayScalesEveryPhaseAlike() {
    let minutes = AgendaItem.halfDay.map(\.minutes)
    #expect(minutes == [25, 33, 25, 21, 33, 49, 33, 21])
    #expect(minutes.reduce(0, +) == 240)
  }

  @Test(arguments: PhaseKind.allCases) func everyPhaseSaysWhatTheRoomDoes(_ kind: PhaseKind) {
    let definition = kind.definition
    #expect(!definition.title.isEmpty && definition.question.string.hasSuffix("?"))
    #expect(definition.script.count >= 2)
    #expect(definition.title.count <= 18, "the agenda column has 18 columns for a title")
  }

  @Test func everyActivityHasAPhase() {
    #expect(Set(PhaseKind.allCases.map(\.definition.activity)) == Set(Activity.allCases))
  }

  @Test func enteringAPhaseStopsTheOldClockAndStartsTheNew() throws {
    var script = try TimelineScript()
    script.second = 100
    try script.add(.timerStarted)
    script.second = 160
    try script.add(.phaseEntered(phase: PhaseID(1, part: 1), overriding: []))
    let phases = script.timeline.workshop.phases
    #expect(phases[0].isDone && !phases[0].clock.isRunning)
    #expect(phases[0].clock.usedSeconds(at: Timestamp(seconds: 999)) == 60)
    #expect(phases[1].clock.isRunning)
    #expect(phases[1].clock.usedSeconds(at: Timestamp(seconds: 171)) == 10)
  }

  @Test func leavingAPhaseClosesWhatWasOpenInIt() throws {
    var script = try TimelineScript()
    try script.add(.personAdded(name: "Ana"))
    try script.add(.phaseEntered(phase: PhaseID(1, part: 3), overriding: []))
    try script.add(.roundOpened(kind: .suggestions))
    try script.add(.phaseEntered(phase: PhaseID(1, part: 4), overriding: []))
    #expect(script.timeline.workshop.currentSet.suggestionRound?.stage == .closed)
  }

  @Test(arguments: [
    (0, false, TimerReading.Mood.notStarted), (10, true, .running), (10, false, .paused),
    (25 * 60 - 299, true, .ending), (25 * 60 + 1, true, .overtime),
  ]) func theTimerSaysHowItStands(_ used: Int, _ runs: Bool, _ mood: TimerReading.Mood) {
    var phase = Phase(id: PhaseID(1), kind: .evaluation, set: OKRSet.firstID, minutes: 25)
    phase.clock.accumulated = used * 1000
    if runs { phase.clock.start(at: Timestamp(seconds: 0)) }
    let reading = TimerReading(phase, at: Timestamp(seconds: 0))
    #expect(reading.mood == mood)
    #expect(reading.remaining == 25 * 60 - used)
  }

  @Test func aClockSetBackNeverTakesTimeAway() {
    var clock = PhaseClock()
    clock.start(at: Timestamp(seconds: 100))
    clock.pause(at: Timestamp(seconds: 40))
    #expect(clock.usedSeconds(at: Timestamp(seconds: 0)) == 0)
  }

  @Test func minutesOutOfRangeAreRefused() throws {
    var script = try TimelineScript()
    #expect(throws: Rejection.minutesOutOfRange) {
      try script.add(.minutesPlanned(phase: PhaseID(1), minutes: 0))
    }
    try script.add(.minutesPlanned(phase: PhaseID(1), minutes: 5))
    #expect(throws: Rejection.minutesOutOfRange) { try script.add(.timerExtended(minutes: -5)) }
    try script.add(.timerExtended(minutes: 5))
    #expect(script.timeline.workshop.phases[0].allottedMinutes == 10)
  }
}
