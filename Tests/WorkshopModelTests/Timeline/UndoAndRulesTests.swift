import PlainText
import Testing

@testable import WorkshopModel

/// What an undo asks of the steps after it, now that these are facts.
@Suite struct UndoAndRulesTests {
  private func record(_ event: Event, in timeline: Timeline, by author: Author = .desk)
    -> EventRecord
  {
    EventRecord(
      seq: timeline.lastSeq + 1, at: Timestamp(seconds: 99), author: author, event: event)
  }

  private func words(_ timeline: Timeline, _ event: Event) -> CleanText? {
    var timeline = timeline
    do throws(Rejection) {
      try timeline.append(record(event, in: timeline))
      return nil
    } catch {
      return error.reason
    }
  }

  /// An objective whose third key result was removed, and another one that took its place.
  private func replaced(by author: Author) throws -> (timeline: Timeline, removed: Int) {
    var script = try ObjectivesScript()
    for sentence: CleanText in ["One", "Two"] { _ = try script.addKeyResult(sentence) }
    let third = try script.addKeyResult("Three")
    let removed = try script.add(.keyResultRemoved(keyResult: third))
    var timeline = script.timeline
    try timeline.append(
      record(
        .keyResultAdded(objective: script.id, wording: KeyResultWording(sentence: "Four")),
        in: timeline, by: author))
    return (timeline, removed)
  }

  @Test func aStepThatARuleNeedsIsNamed() throws {
    let (timeline, removed) = try replaced(by: .desk(1))
    #expect(
      words(timeline, .undone(seq: removed))
        == "Cannot change \"remove a key result\": the later step \"add a key result\" of others builds on it and stays."
    )
    let (own, again) = try replaced(by: .desk)
    #expect(
      words(own, .undone(seq: again))
        == "Cannot change \"remove a key result\": the later step \"add a key result\" builds on it. Undo that first."
    )
  }

  @Test func anUndoThatIsAFactIsMadeTrue() throws {
    let (timeline, removed) = try replaced(by: .desk(1))
    var next = timeline
    let undo = record(.undone(seq: removed), in: timeline)
    try next.evolve(undo)
    #expect(next.workshop.sets[0].objectives[0].keyResults.count == 4)
    #expect(try Timeline(replaying: timeline.records + [undo]).workshop == next.workshop)
    // Once more it changes nothing, and it can be redone.
    try next.evolve(record(.undone(seq: removed), in: next))
    #expect(next.workshop.sets[0].objectives[0].keyResults.count == 4)
    try next.append(record(.redone(seq: removed), in: next))
    #expect(next.workshop == timeline.workshop)
  }

  @Test func redoAsksTheSame() throws {
    var script = try ObjectivesScript()
    for sentence: CleanText in ["One", "Two", "Three"] { _ = try script.addKeyResult(sentence) }
    let third = script.timeline.lastSeq
    try script.add(.undone(seq: third))
    var timeline = script.timeline
    try timeline.append(
      record(
        .keyResultAdded(objective: script.id, wording: KeyResultWording(sentence: "Four")),
        in: timeline, by: .desk(1)))
    #expect(words(timeline, .redone(seq: third))?.string.contains("\"add a key result\"") == true)
    #expect(timeline.workshop.sets[0].objectives[0].keyResults.count == 3)
  }

  /// The rules of today refuse both names with the step and without it.
  @Test func anOlderFactNeedsNothing() throws {
    var script = try TimelineScript()
    let step = try script.add(.itemParked(text: "Later"))
    try script.add(.personAdded(name: "José"))
    try script.addFact(.personAdded(name: "Jose"))
    #expect(words(script.timeline, .undone(seq: step)) == nil)
    // It needs the other name as little.
    let other = script.timeline.lastSeq - 1
    #expect(words(script.timeline, .undone(seq: other)) == nil)
  }

  @Test func whatIsSoAlreadyNeedsNothing() throws {
    var script = try TimelineScript()
    let unit = UnitID(try script.add(.unitAdded(name: "Sale", parent: Unit.companyID)))
    let renamed = try script.add(.unitRenamed(unit: unit, name: "Sales"))
    try script.add(.unitRenamed(unit: unit, name: "Shop"), by: .desk(1))
    try script.add(.unitRenamed(unit: unit, name: "Sale"), by: .desk(1))
    let back = script.timeline.lastSeq - 1
    try script.add(.undone(seq: back), by: .desk(1))
    try script.add(.undone(seq: renamed))
    #expect(script.timeline.workshop.unit(unit)?.name == "Sale")
  }
}
