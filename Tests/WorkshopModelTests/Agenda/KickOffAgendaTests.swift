import PlainText
import Testing

@testable import WorkshopModel

@Suite struct KickOffAgendaTests {
  @Test(arguments: [
    (KickOffAgenda.annual, 290, 8), (.full, 470, 17), (.halfDay, 240, 8),
  ]) func anAgendaTakesItsTime(_ agenda: KickOffAgenda, _ minutes: Int, _ phases: Int) {
    #expect(agenda.minutes == minutes)
    #expect(agenda.items.count == phases)
  }

  @Test func theQuarterThatBeginsNextIsPlanned() throws {
    let year = TwoSets.year
    #expect(try KickOffAgenda.annual.quarter(of: year, on: year.first) == nil)
    #expect(try KickOffAgenda.full.quarter(of: year, on: year.first + -30)?.name == "2027 Q1")
    #expect(try KickOffAgenda.full.quarter(of: year, on: year.first + 5)?.name == "2027 Q2")
    #expect(try KickOffAgenda.full.quarter(of: year, on: year.last)?.name == "2027 Q4")
  }

  @Test func aKickOffCanEndWithTheQuarter() throws {
    var timeline = Timeline()
    try timeline.append(
      EventRecord(
        seq: 1, at: Timestamp(seconds: 1), author: .desk,
        event: .workshopCreated(
          organisation: "Acme", cycle: TwoSets.year, agenda: KickOffAgenda.full.items,
          quarter: TwoSets.year.quarters[0])))
    let workshop = timeline.workshop
    #expect(workshop.sets.map(\.cycle.name) == ["2027", "2027 Q1"])
    #expect(workshop.phases[9...14].allSatisfy { $0.set == OKRSet.firstQuarterID })
    #expect(workshop.phases.last?.kind == .embedding)
    #expect(workshop.title(of: workshop.phases[9]) == "Quarterly objectives, 2027 Q1")
  }
}
