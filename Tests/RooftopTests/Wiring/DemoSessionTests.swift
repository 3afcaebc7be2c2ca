import Testing
import WorkshopModel
import WorkshopStore

@testable import rooftop

@Suite struct DemoSessionTests {
  @Test(arguments: DemoWorkshop.phases) func theDemoIsASoundFile(_ kind: PhaseKind) throws {
    let folder = try TemporaryFolder()
    let path = folder.path("demo.okr")
    let now = Timestamp(seconds: 1_803_891_600)
    let (_, ledger) = try WorkshopFile.create(path, DemoSession.events(through: kind, until: now))
    #expect(ledger.timeline.workshop.phase?.kind == kind)
    #expect(ledger.timeline.records.last?.at == now)
    ledger.close()
    #expect(try SQLiteStore.check(path).isSound)
  }

  @Test(arguments: DemoWorkshop.quarterPhases.map(\.kind))
  func theDemoOfAQuarterIsASoundFile(_ kind: PhaseKind) throws {
    let folder = try TemporaryFolder()
    let path = folder.path("demo.okr")
    let now = Timestamp(seconds: 1_803_891_600)
    let (_, ledger) = try WorkshopFile.create(
      path, DemoSession.events(throughQuarter: kind, until: now))
    #expect(ledger.timeline.workshop.phase?.kind == kind)
    ledger.close()
    #expect(try SQLiteStore.check(path).isSound)
  }

  @Test func theAgendaShowsTimeUsedInEveryPhaseBefore() throws {
    var timeline = Timeline()
    let now = Timestamp(seconds: 1_803_891_600)
    for (index, step) in DemoSession.events(through: .evaluation, until: now).enumerated() {
      try timeline.append(
        EventRecord(seq: index + 1, at: step.at, author: .desk, event: step.event))
    }
    let used = timeline.workshop.phases.dropLast().map { $0.clock.usedSeconds(at: now) / 60 }
    #expect(used.allSatisfy { $0 >= 20 })
  }
}
