import PlainText
import Testing

@testable import WorkshopModel

/// PRODUCT.md, phase 9: its place in the agenda and its gate.
@Suite struct AlignmentPhaseTests {
  @Test(arguments: [
    ("L... .L.. ..LL", []),
    ("L... .L.. ..L.", ["2.2 has no lead"]),
    ("L... .... ...L", ["1.2 has no lead", "2.1 has no lead"]),
    (".... .... ...L", ["3 key results have no lead"]),
    ("LL.. .L.. ...L", ["1.2 has two leads: Sales, Repairs", "2.1 has no lead"]),
    // A unit without a mark, and one that leads many, are no reason to stay.
    ("LLLL .... ....", []),
  ]) func everyKeyResultHasOneLead(_ rows: String, _ reasons: [CleanText]) throws {
    var scene = try AlignedUnits()
    try scene.mark(rows)
    #expect(scene.workshop.unmet() == reasons)
  }

  @Test func everyNeedHasAnAnswer() throws {
    var scene = try AlignedUnits()
    try scene.mark("L... .L.. ..LL")
    let needs = try ["Places", "People"].map {
      NeedID(
        try scene.happen(
          .needAdded(from: scene.units[0], to: scene.units[1], text: CleanText($0))))
    }
    #expect(scene.workshop.unmet() == ["2 needs have no answer"])
    try scene.happen(.needAnswered(need: needs[0], answer: .no))
    #expect(scene.workshop.unmet() == ["1 need has no answer"])
    try scene.happen(.needAnswered(need: needs[1], answer: .yes))
    #expect(scene.workshop.unmet() == [])
  }

  @Test func withoutUnitsOrKeyResultsTheGateSaysSo() throws {
    var scene = try AlignedUnits()
    for unit in scene.units { try scene.happen(.unitArchived(unit: unit, archived: true)) }
    #expect(scene.workshop.unmet() == ["There is no unit below Acme yet"])
    for keyResult in scene.keyResults {
      try scene.happen(.keyResultRemoved(keyResult: keyResult))
    }
    #expect(scene.workshop.unmet() == ["There is no key result yet"])
  }

  @Test func theFullDayAlignsBetweenTheYearAndTheQuarter() throws {
    #expect(KickOffAgenda.full.items[8] == AgendaItem(phase: .alignment, minutes: 40))
    #expect(KickOffAgenda.annual.items.allSatisfy { $0.phase != .alignment })
  }

  @Test func itIsAddedForAnySet() throws {
    var two = try TwoSets()
    try two.openSession()
    try two.happen(
      .phaseAdded(
        phase: .alignment, set: two.below, minutes: 30, after: PhaseID(two.sessionSeq)))
    let phase = two.workshop.phases[1]
    #expect(two.workshop.title(of: phase) == "Alignment, Sales")
    try two.happen(.phaseEntered(phase: phase.id, overriding: []))
    #expect(two.workshop.unmet() == ["There is no key result yet"])
  }
}
