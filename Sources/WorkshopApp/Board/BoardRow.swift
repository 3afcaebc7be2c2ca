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
    let sets = Dictionary(grouping: workshop.sets, by: \.unit)
    return UnitTree(workshop).rows.flatMap { row in
      let own = (sets[row.unit.id] ?? []).sorted { $0.cycle.first < $1.cycle.first }
      return [BoardRow(unit: row.unit.id, set: nil, depth: row.level.rawValue)]
        + own.map { BoardRow(unit: $0.unit, set: $0.id, depth: row.level.rawValue + 1) }
    }
  }
}
