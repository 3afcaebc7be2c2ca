import PlainText
import Testing

@testable import WorkshopModel

/// A sample workshop to practise on: marked from its first event on, with the people who are played.
@Suite struct RehearsalWorkshopTests {
  private static let cycle: Cycle = .annual(
    containing: CalendarDate(dayNumber: 20_880), firstMonth: 1)

  private static func timeline(_ rehearsal: RehearsalWorkshop) throws -> Timeline {
    var timeline = Timeline()
    for (index, step) in rehearsal.steps.enumerated() {
      try timeline.append(
        EventRecord(
          seq: index + 1, at: Timestamp(seconds: step.second), author: .desk, event: step.event))
    }
    return timeline
  }

  @Test(arguments: [2, 3, 4, 8, 9, 30]) func soManyPeopleArePlayed(_ count: Int) throws {
    for phase in DemoWorkshop.phases {
      let demo = DemoWorkshop.steps(through: phase, cycle: Self.cycle)
      let rehearsal = try RehearsalWorkshop(demo, people: count)
      let workshop = try Self.timeline(rehearsal).workshop
      #expect(workshop.isRehearsal)
      #expect(rehearsal.played.count == count && Set(rehearsal.played).count == count)
      let roster = Set(workshop.people.map(\.name))
      let late = Set(rehearsal.played).subtracting(roster)
      let collects = PhaseKind.annual.firstIndex(of: phase).map { $0 <= 3 } ?? false
      #expect(late.count == (collects && count > 3 ? 1 : 0), "\(phase), \(count) people")
      #expect(roster.subtracting(rehearsal.played).isEmpty)
      if let name = late.first { #expect(rehearsal.played[RehearsalWorkshop.latePlace] == name) }
    }
  }

  @Test func nothingElseOfTheDemoIsChanged() throws {
    let demo = DemoWorkshop.steps(through: .evaluation, cycle: Self.cycle)
    let rehearsal = try RehearsalWorkshop(demo, people: 8)
    #expect(rehearsal.steps.dropFirst().elementsEqual(demo.dropFirst()))
  }

  @Test func aWorkshopBecomesNoRehearsalAndARehearsalStaysOne() throws {
    let demo = DemoWorkshop.steps(through: .strategy, cycle: Self.cycle)
    var timeline = try Self.timeline(RehearsalWorkshop(demo, people: 4))
    #expect(throws: Rejection.self) {
      try timeline.append(
        EventRecord(
          seq: timeline.lastSeq + 1, at: Timestamp(seconds: 0), author: .desk, event: demo[0].event)
      )
    }
    try timeline.append(
      EventRecord(
        seq: timeline.lastSeq + 1, at: Timestamp(seconds: 0), author: .desk,
        event: .workshopCorrected(organisation: "Real GmbH", cycle: Self.cycle)))
    #expect(timeline.workshop.isRehearsal)
    #expect(timeline.workshop.organisationInFiles == "REHEARSAL Real GmbH")
    #expect(
      timeline.log.contains { $0.words.string.hasPrefix("Rehearsal of Harbour Bikes created") })
  }

  @Test func aCheckpointRemembersIt() throws {
    let demo = DemoWorkshop.steps(through: .strategy, cycle: Self.cycle)
    var bytes = KeptBytes()
    let workshop = try Self.timeline(RehearsalWorkshop(demo, people: 4)).workshop
    bytes.add(workshop)
    let read = try bytes.bytes.withUnsafeBytes { raw in
      var reader = KeptReader(raw)
      return try reader.next() as Workshop
    }
    #expect(read == workshop && read.isRehearsal)
  }
}
