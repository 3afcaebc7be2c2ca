import PlainText
import Testing

@testable import WorkshopModel

/// DOMAIN.md section 14: the flags of the matrix.
@Suite struct AlignmentFlagTests {
  @Test(arguments: [
    // A lead for each, a mark for each: nothing to look at.
    ("L... .L.s ..LL", []),
    // Key result without lead.
    ("L... .L.. ..L.", ["2.2 has no lead"]),
    ("L... .L.. ..Ls", ["2.2 has no lead"]),
    // Key result with two leads, or three.
    ("LL.. .LL. ...L", ["1.2 has two leads: Sales, Repairs"]),
    ("L... LL.. L.LL", ["1.1 has 3 leads: Sales, Repairs, Logistics"]),
    // Unit without a mark.
    ("LL.. ..LL ....", ["Logistics has no mark"]),
    ("LL.. ..LL s...", []),
    // Lead of more than three.
    ("LLLL s... s...", ["Sales leads 4 key results: more than 3 are too many"]),
    ("LLL. ...L s...", []),
    (
      ".... .... ....",
      [
        "1.1 has no lead", "1.2 has no lead", "2.1 has no lead", "2.2 has no lead",
        "Sales has no mark", "Repairs has no mark", "Logistics has no mark",
      ]
    ),
  ]) func whatIsToBeLookedAtIsNamed(_ rows: String, _ flags: [CleanText]) throws {
    var scene = try AlignedUnits()
    try scene.mark(rows)
    #expect(scene.matrix.census.flags.map(\.words) == flags)
    #expect(
      scene.matrix.census.flagsByColumn.compactMap { $0?.words }
        + scene.matrix.units.compactMap { scene.matrix.flag(of: $0)?.words } == flags)
  }

  @Test func manyUnitsWithoutAMarkAreToldTogether() throws {
    var scene = try AlignedUnits()
    try scene.mark("LLL. ...L ....")
    for number in 1...6 {
      try scene.happen(.unitAdded(name: "Shop \(number)", parent: Unit.companyID))
    }
    #expect(
      scene.matrix.census.flags.words == [
        "7 units have no mark: Logistics, Shop 1, Shop 2, Shop 3, Shop 4 and 2 more"
      ])
  }

  @Test func whatIsGoneIsNotLookedAt() throws {
    var scene = try AlignedUnits()
    try scene.mark("L... .L.. ..LL")
    try scene.happen(.unitArchived(unit: scene.units[2], archived: true))
    #expect(scene.matrix.census.flags.map(\.words) == ["2.1 has no lead", "2.2 has no lead"])
    try scene.happen(.keyResultRemoved(keyResult: scene.keyResults[2]))
    #expect(scene.matrix.census.flags.map(\.words) == ["2.1 has no lead"])
    try scene.happen(.unitMoved(unit: scene.units[1], parent: scene.units[0]))
    #expect(scene.matrix.units.map(\.name) == ["Sales"])
    #expect(scene.matrix.census.flags.map(\.words) == ["1.2 has no lead", "2.1 has no lead"])
  }

  @Test func aDepartmentIsAlignedWithItsTeams() throws {
    var scene = try AlignedUnits()
    let east = UnitID(try scene.happen(.unitAdded(name: "East", parent: scene.units[0])))
    try scene.happen(
      .objectiveAdded(
        text: "Sell to towns",
        opening: SetPlan(unit: scene.units[0], cycle: AlignedUnits.year, serves: OKRSet.firstID)))
    let below = SetID(scene.timeline.lastSeq)
    let objective = ObjectiveID(scene.timeline.lastSeq)
    let keyResult = KeyResultID(
      try scene.happen(
        .keyResultAdded(objective: objective, wording: KeyResultWording(sentence: "Towns"))))
    let before = scene.company
    try scene.happen(.keyResultMarked(keyResult: keyResult, unit: east, mark: .lead))
    let set = try #require(scene.workshop.set(below))
    let matrix = AlignmentMatrix(set, in: scene.workshop)
    #expect(matrix.units.map(\.name) == ["East"])
    #expect(matrix.columns.map(\.sentence) == ["Towns"])
    #expect(matrix.census.flags.isEmpty)
    #expect(scene.company == before)
    #expect(
      scene.refusal(.keyResultMarked(keyResult: keyResult, unit: scene.units[1], mark: .lead))
        == "Repairs does not stand right below Sales.")
  }
}
