import WorkshopModel

/// A line of the board: a unit, or one of its sets below it.
struct BoardRow: Hashable, Sendable {
  let unit: UnitID
  /// Nil for the line of the unit itself.
  let set: SetID?
  /// How far it stands to the right, from 0.
  let depth: Int

  /// All lines, the company first.
  static func all(_ workshop: Workshop) -> [BoardRow] {
    let sets = workshop.sets
    let places = sets.placesByUnit
    return UnitTree(workshop).rows.flatMap { row in
      let own = (places[row.unit.id] ?? []).sorted { sets[$0].cycle.first < sets[$1].cycle.first }
      return [BoardRow(unit: row.unit.id, set: nil, depth: row.level.rawValue)]
        + own.map {
          BoardRow(unit: row.unit.id, set: sets[$0].id, depth: row.level.rawValue + 1)
        }
    }
  }
}
