import Foundation
import PlainText
import Testing
import WorkshopExport
import WorkshopModel

/// Facts that no rule ever let through, in any order, on top of a history with everything in it: each is
/// made true or refused in words, and all that is made of the workshop works. Nothing ends by a signal.
@Suite struct ForeignFactTests {
  @Test(arguments: 0..<6) func noFactEndsTheProgram(_ seed: UInt64) throws {
    var facts = try ForeignFacts(seed: seed)
    var timeline = try RichWorkshop().timeline
    var (taken, refused) = (0, 0)
    for step in 1...240 {
      let event = facts.next()
      let isJudgedWell = timeline.workshop.rejection(of: event) == nil
      do throws(Rejection) {
        try timeline.evolve(
          EventRecord(
            seq: timeline.lastSeq + 1, at: facts.moment(), author: .desk, event: event))
        taken += 1
      } catch {
        refused += 1
        #expect(!isJudgedWell || event.isOfHistory, "accepted, and not made true: \(event)")
      }
      if step.isMultiple(of: 60) { try ForeignValueTests.use(timeline, "seed \(seed), \(step)") }
    }
    #expect(taken > 40 && refused > 20, "\(taken) taken, \(refused) refused")
    let whole = try Timeline(replaying: Array(timeline.records))
    #expect(whole.workshop == timeline.workshop)
    #expect(whole.undone == timeline.undone)
  }

  /// What the rules accept is made true, whoever thought of it.
  @Test(arguments: 6..<10) func whatIsJudgedWellIsMadeTrue(_ seed: UInt64) throws {
    var facts = try ForeignFacts(seed: seed)
    var timeline = try RichWorkshop().timeline
    var taken = 0
    for _ in 0..<400 {
      let event = facts.next()
      let record = EventRecord(
        seq: timeline.lastSeq + 1, at: facts.moment(), author: .desk, event: event)
      guard !event.isOfHistory, timeline.workshop.rejection(of: event) == nil else { continue }
      try timeline.append(record)
      taken += 1
    }
    #expect(taken > 40, "\(taken) taken")
    try ForeignValueTests.use(timeline, "seed \(seed)")
    #expect(try Timeline(replaying: Array(timeline.records)).workshop == timeline.workshop)
  }
}
