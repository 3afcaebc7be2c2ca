import PlainText
import WorkshopModel

/// The demo with more units and cycles: a department and a team of one name, an archived department,
/// and a department whose set is still empty.
struct SeveralSets {
  private(set) var timeline: Timeline

  /// - Parameter names: what the department, the team below it and its objectives are called.
  init(department: CleanText = "Sales", team: CleanText = "Sales") throws {
    timeline = try Sample.demo()
    try timeline.add(.sessionEnded(overriding: []))
    let sales = try addUnit(department, below: Unit.companyID)
    let teams = try addUnit(team, below: sales)
    let legal = try addUnit("Legal", below: Unit.companyID)
    let closed = try addUnit("Closed shop", below: Unit.companyID)
    let year = timeline.workshop.sets[0].cycle
    let quarter = year.quarters[0]
    try addSet(of: closed, for: year, [("Sell what is left", "Bo")])
    try timeline.add(.unitArchived(unit: closed, archived: true))
    try addSet(of: teams, for: year, [("Visit each town", "Ana")])
    try addSet(of: sales, for: quarter, [("Learn in the spring", "")])
    try addSet(of: sales, for: year, [("Be known in towns", "Ana"), ("Be quick", "Bo")])
    try addSet(of: Unit.companyID, for: quarter, [("Open the year well", "Cy")])
    try addSet(of: legal, for: year, [])
  }

  var book: WorksheetBook { WorksheetBook(timeline) }

  private mutating func addUnit(_ name: CleanText, below parent: UnitID) throws -> UnitID {
    try timeline.add(.unitAdded(name: name, parent: parent))
    return UnitID(timeline.lastSeq)
  }

  /// Each objective has one key result, of the owner that stands beside it.
  private mutating func addSet(
    of unit: UnitID, for cycle: Cycle, _ objectives: [(CleanText, owner: CleanText)]
  ) throws {
    try timeline.add(
      .sessionOpened(
        kind: .unit, set: nil, opening: SetPlan(unit: unit, cycle: cycle, serves: nil),
        agenda: SessionKind.unit.agenda, absent: []))
    let set = SetID(timeline.lastSeq)
    var chosen: [SuggestionID] = []
    for (title, _) in objectives {
      try timeline.add(.suggestionAdded(text: title, set: set))
      chosen.append(SuggestionID(timeline.lastSeq))
    }
    if !chosen.isEmpty {
      try timeline.add(.shortlistDecided(chosen: chosen, how: .hand, set: set))
    }
    for (objective, owner) in zip(timeline.workshop.set(set)?.objectives ?? [], objectives) {
      try timeline.add(
        .keyResultAdded(
          objective: objective.id,
          wording: KeyResultWording(
            sentence: "Reach more towns", unit: "towns",
            kind: .atLeast, owner: owner.owner)))
      try timeline.add(
        .valuesSet(
          keyResult: KeyResultID(timeline.lastSeq),
          values: KeyResultValues(measure: .limit(7), due: cycle.last)))
    }
    try timeline.add(.sessionEnded(overriding: []))
  }
}
