import PlainText
import Testing

@testable import WorkshopModel

/// Undo and redo after more events than one mark is apart from the next.
@Suite struct LongHistoryTests {
  /// Notes that are reworded again and again, parked thoughts, and the timer.
  private static func script(_ count: Int) throws -> TimelineScript {
    var script = try TimelineScript()
    let note = NoteID(try script.add(.noteAdded(section: .outcomes, text: "Note")))
    while script.timeline.lastSeq < count {
      let number = script.timeline.lastSeq
      switch number % 5 {
      case 0: try script.add(.itemParked(text: "Thought \(number)"))
      case 1:
        let isRunning = script.timeline.workshop.phase?.clock.isRunning == true
        try script.add(isRunning ? .timerPaused : .timerStarted)
      case 2:
        try script.add(.phaseEntered(phase: PhaseID(1, part: (number / 5 + 1) % 3), overriding: []))
      default: try script.add(.noteEdited(note: note, text: "Note \(number)"))
      }
    }
    return script
  }

  @Test func undoAndRedoGiveWhatAWholeReplayGives() throws {
    var script = try Self.script(900)
    var random = Steps(state: 7)
    for step in 0..<120 {
      let isUndo = random.next() % 3 > 0
      do {
        if isUndo { try script.undo() } else { try script.redo() }
      } catch is Rejection {
        try script.add(.itemParked(text: "Between \(step)"))
      }
      let whole = try Timeline(replaying: Array(script.timeline.records))
      #expect(script.timeline.workshop == whole.workshop, "after step \(step)")
      #expect(script.timeline.undone == whole.undone)
    }
  }

  @Test func aStepFarBackIsUndoneToo() throws {
    var script = try Self.script(9_000)
    for seq in [8_990, 4_200, 2] where script.timeline.records[seq - 1].event.isUndoable {
      var trial = script
      do {
        try trial.add(.undone(seq: seq))
      } catch is Rejection {
        continue
      }
      let whole = try Timeline(replaying: Array(trial.timeline.records))
      #expect(trial.timeline.workshop == whole.workshop, "without event \(seq)")
    }
    try script.add(.itemParked(text: "After"))
  }

  @Test func aShortHistoryIsNotWorthACheckpoint() throws {
    #expect(try Self.script(150).timeline.checkpointToSave == nil)
  }

  @Test func theCheckpointOfALongOneLeavesTheLastStepsToUndo() throws {
    let script = try Self.script(1_000)
    let saved = try #require(script.timeline.checkpointToSave)
    #expect((640...900).contains(saved.seq))
    let records = Array(script.timeline.records)
    var timeline = try Timeline(saved, then: Array(records[saved.seq...]))
    #expect(!timeline.isWhole)
    #expect(timeline.workshop == script.timeline.workshop)
    for _ in 0..<100 {
      let step = try timeline.stepToUndo(by: .desk)
      try timeline.append(
        EventRecord(
          seq: timeline.lastSeq + 1, at: Timestamp(seconds: 1), author: .desk,
          event: .undone(seq: step.seq)))
    }
    let all = records + timeline.records.suffix(100)
    #expect(timeline.workshop == (try Timeline(replaying: all)).workshop)
  }

  @Test func whatLiesBeforeTheCheckpointIsSaidToBeMissing() throws {
    let script = try Self.script(1_000)
    let saved = try #require(script.timeline.checkpointToSave)
    var timeline = try Timeline(saved, then: Array(script.timeline.records[saved.seq...]))
    #expect(!timeline.reaches(.undone(seq: 3)))
    #expect(timeline.reaches(.undone(seq: 990)))
    #expect(throws: Rejection.earlierIsMissing) {
      try timeline.append(
        EventRecord(
          seq: 1_001, at: Timestamp(seconds: 1), author: .desk, event: .undone(seq: 3)))
    }
    #expect(throws: Rejection.earlierIsMissing) {
      try timeline.stepToUndo(by: Author("another"))
    }
  }
}

/// The same numbers every time.
private struct Steps {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }
}
