import PlainText
import Testing

@testable import WorkshopModel

extension Timeline {
  /// Takes in what a test wants to happen: judged like every new event, but what is shown is shown, however
  /// few ballots it holds.
  mutating func take(_ record: EventRecord) throws {
    if record.event.isReveal { try evolve(record) } else { try append(record) }
  }
}

/// Builds a timeline event by event.
struct TimelineScript {
  var timeline = Timeline()
  var second = 0

  init() throws {
    try add(
      .workshopCreated(
        organisation: "Test", cycle: .annual(containing: CalendarDate(dayNumber: 20_880)),
        agenda: AgendaItem.annual))
  }

  @discardableResult
  mutating func add(_ event: Event, by author: Author = .desk) throws -> Int {
    second += 1
    let record = EventRecord(
      seq: timeline.lastSeq + 1, at: Timestamp(seconds: second), author: author, event: event)
    try timeline.take(record)
    return record.seq
  }

  /// Takes in what an older file holds, whatever the rules are now.
  mutating func addFact(_ event: Event) throws {
    try timeline.evolve(
      EventRecord(
        seq: timeline.lastSeq + 1, at: Timestamp(seconds: second), author: .desk, event: event))
  }

  mutating func undo(by author: Author = .desk) throws {
    try add(.undone(seq: try timeline.stepToUndo(by: author).seq), by: author)
  }

  mutating func redo(by author: Author = .desk) throws {
    try add(.redone(seq: try timeline.stepToRedo(by: author).seq), by: author)
  }

  var names: [String] { timeline.workshop.people.map(\.name.string) }
}

@Suite struct TimelineTests {
  @Test func undoTakesStepsBackOneByOneAndRedoBringsThemBack() throws {
    var script = try TimelineScript()
    try script.add(.personAdded(name: "Ana"))
    try script.add(.personAdded(name: "Bo"))
    try script.undo()
    #expect(script.names == ["Ana"])
    try script.undo()
    #expect(script.names == [])
    try script.redo()
    #expect(script.names == ["Ana"])
    try script.redo()
    #expect(script.names == ["Ana", "Bo"])
    #expect(throws: Rejection.nothingToRedo) { try script.timeline.stepToRedo(by: .desk) }
  }

  @Test func aNewDecisionEndsRedo() throws {
    var script = try TimelineScript()
    try script.add(.personAdded(name: "Ana"))
    try script.undo()
    try script.add(.personAdded(name: "Bo"))
    #expect(throws: Rejection.nothingToRedo) { try script.timeline.stepToRedo(by: .desk) }
  }

  @Test func undoNeverTakesBackSomeoneElsesStep() throws {
    var script = try TimelineScript()
    try script.add(.personAdded(name: "Ana"))
    try script.add(.personAdded(name: "Guest"), by: .seat)
    try script.undo()
    #expect(script.names == ["Guest"])
  }

  @Test func undoLeavesTheStepsOfAnotherDesk() throws {
    var script = try TimelineScript()
    try script.add(.personAdded(name: "Mine"))
    try script.add(.personAdded(name: "Theirs"), by: .desk(1))
    #expect(try script.timeline.stepToUndo(by: .desk).event == .personAdded(name: "Mine"))
    #expect(try script.timeline.stepToUndo(by: .desk(1)).event == .personAdded(name: "Theirs"))
  }

  @Test func aStepThatLaterOnesNeedStaysWithWords() throws {
    var script = try TimelineScript()
    let note = try script.add(.noteAdded(section: .outcomes, text: "A"))
    try script.add(.noteEdited(note: NoteID(note), text: "B"), by: .seat)
    let before = script.timeline.workshop
    do {
      try script.undo()
      Issue.record("the undo went through")
    } catch let rejection as Rejection {
      #expect(rejection.reason.string.contains("edit a note"))
    }
    #expect(script.timeline.workshop == before)
  }

  @Test func undoNeverCrossesAReveal() throws {
    var script = try TimelineScript()
    let ana = try script.add(.personAdded(name: "Ana"))
    try script.add(.phaseEntered(phase: PhaseID(1, part: 3), overriding: []))
    let round = RoundID(try script.add(.roundOpened(kind: .suggestions)))
    try script.add(.turnTaken(round: round, person: PersonID(ana), passed: false), by: .seat)
    let closed = try script.add(.roundClosed(round: round))
    try script.add(.roundRevealed(round: round, entries: [.suggestion(text: "Big")]))
    #expect(throws: Rejection.behindReveal) { try script.timeline.stepToUndo(by: .desk) }
    #expect(throws: Rejection.behindReveal) { try script.add(.undone(seq: closed)) }
    #expect(script.timeline.workshop.currentSet.suggestions.map(\.text) == ["Big"])
  }

  /// Whoever names the step, as a seat does that takes its own check-in back.
  @Test func undoNeverCrossesTheBorderOfASession() throws {
    var script = try TimelineScript()
    let parked = try script.add(.itemParked(text: "Ask the bank"), by: .seat)
    try script.add(.sessionEnded(overriding: []))
    try script.add(
      .sessionOpened(
        kind: .kickOff, set: OKRSet.firstID, opening: nil, agenda: AgendaItem.annual, absent: []))
    #expect(throws: Rejection.nothingToUndo) { try script.timeline.stepToUndo(by: .seat) }
    #expect(throws: Rejection.nothingToUndo) { try script.add(.undone(seq: parked), by: .seat) }
    #expect(script.timeline.workshop.parkedItems.count == 1)
  }

  @Test func theTimerHoldsNoUndoUp() throws {
    var script = try TimelineScript()
    try script.add(.personAdded(name: "Ana"))
    let second = PhaseID(1, part: 1)
    try script.add(.phaseEntered(phase: second, overriding: []))
    try script.add(.timerExtended(minutes: 5))
    try script.add(.timerPaused)
    try script.undo()
    #expect(script.timeline.workshop.currentIndex == 0)
    #expect(script.timeline.workshop.phases.map(\.clock.extendedMinutes).prefix(2) == [0, 5])
    try script.add(.timerStarted)
    #expect(script.timeline.workshop.phases[0].clock.isRunning)
    try script.undo()
    #expect(script.names == [])
    #expect(script.timeline.workshop.phases[0].clock.isRunning)
    let whole = try Timeline(replaying: Array(script.timeline.records))
    #expect(whole.workshop == script.timeline.workshop)
  }

  /// Who pauses in the evening and takes the phase back in the morning has not used the night.
  @Test func aPauseOutlastsThePhaseItWasTakenIn() throws {
    var script = try TimelineScript()
    try script.add(.timerStarted)
    try script.add(.phaseEntered(phase: PhaseID(1, part: 1), overriding: []))
    try script.add(.timerPaused)
    try script.undo()
    #expect(!script.timeline.workshop.phases[0].clock.isRunning)
    #expect(script.timeline.workshop.phases[0].clock.usedSeconds(at: Timestamp(seconds: 999)) == 2)
    let whole = try Timeline(replaying: Array(script.timeline.records))
    #expect(whole.workshop == script.timeline.workshop)
  }

  /// Earlier versions took lots back.
  @Test func anUndoneLotStandsInNobodysWay() throws {
    var table = try Table(["One", "Two", "Three", "Four"])
    let ids = (0..<4).map(table.id)
    let round = try table.vote(table.rules(places: 1), ids.map { [$0] })
    let lot = try table.addFact(.shortlistDecided(chosen: [ids[2]], how: .lots(round: round)))
    #expect(throws: Rejection.behindReveal) { try table.timeline.stepToUndo(by: .desk) }
    #expect(throws: Rejection.behindReveal) { try table.add(.undone(seq: lot)) }
    try table.addFact(.undone(seq: lot))
    let parked = try table.add(.itemParked(text: "Ask the bank"))
    #expect(try table.timeline.stepToUndo(by: .desk).seq == parked)
  }

  @Test func redoGivesEachPhaseItsOwnTimeBack() throws {
    var script = try TimelineScript()
    try script.add(.phaseEntered(phase: PhaseID(1, part: 1), overriding: []))
    try script.add(.timerExtended(minutes: 5))
    try script.undo()
    try script.add(.timerStarted)
    try script.add(.timerExtended(minutes: 1))
    try script.redo()
    #expect(script.timeline.workshop.phases.map(\.clock.extendedMinutes).prefix(2) == [1, 5])
    #expect(script.timeline.workshop.currentIndex == 1)
    let whole = try Timeline(replaying: Array(script.timeline.records))
    #expect(whole.workshop == script.timeline.workshop)
  }

  @Test func replayOfTheRecordsGivesTheSameWorkshop() throws {
    var script = try TimelineScript()
    try script.add(.personAdded(name: "Ana"))
    try script.add(.itemParked(text: "Later"))
    try script.undo()
    try script.add(.personAdded(name: "Bo"))
    let replayed = try Timeline(replaying: Array(script.timeline.records))
    #expect(replayed.workshop == script.timeline.workshop)
    #expect(replayed.undone == script.timeline.undone)
  }

  @Test func aGapInTheOrderIsRefused() throws {
    var script = try TimelineScript()
    let record = EventRecord(
      seq: 5, at: Timestamp(seconds: 1), author: .desk, event: .itemParked(text: "x"))
    #expect(throws: Rejection.self) { try script.timeline.append(record) }
    #expect(script.timeline.lastSeq == 1)
  }

  @Test func theLogTellsWhoTookATurnButNeverWhat() throws {
    var script = try TimelineScript()
    let ana = try script.add(.personAdded(name: "Ana"))
    try script.add(.phaseEntered(phase: PhaseID(1, part: 3), overriding: ["Nothing is ready"]))
    let round = RoundID(try script.add(.roundOpened(kind: .suggestions)))
    try script.add(.turnTaken(round: round, person: PersonID(ana), passed: true), by: .seat)
    let words = script.timeline.log.map(\.words.string)
    #expect(words.contains("Ana is in (the rooftop entry)"))
    #expect(words.contains("Phase: Rooftop objectives, although: Nothing is ready"))
    try script.add(.roundClosed(round: round))
    try script.undo()
    #expect(script.timeline.log.filter(\.isUndone).map(\.words) == ["Closed the rooftop entry"])
  }
}
