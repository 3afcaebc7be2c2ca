import WorkshopModel

/// A line of the board: a unit, or one of its sets below it.
struct BoardRow: Hashable, Sendable {
  let unit: UnitID
  /// Nil for the line of the unit itself.
  let set: SetID?
  /// How far it stands to the right, from 0.
  let depth: Int

  /// All lines, the company first.
  fileprivate static func all(_ workshop: Workshop) -> [BoardRow] {
    let sets = Dictionary(grouping: workshop.sets, by: \.unit)
    return UnitTree(workshop).rows.flatMap { row in
      let own = (sets[row.unit.id] ?? []).sorted { $0.cycle.first < $1.cycle.first }
      return [BoardRow(unit: row.unit.id, set: nil, depth: row.level.rawValue)]
        + own.map { BoardRow(unit: $0.unit, set: $0.id, depth: row.level.rawValue + 1) }
    }
  }
}

/// All lines of the board, and what becomes due. There may be a thousand, and they change with the workshop
/// only.
struct BoardRows: Sendable {
  let rows: [BoardRow]
  /// On `day`.
  let due: [DueNotice]
  private let day: CalendarDate
  private let lastSeq: Int
  private let isWhole: Bool

  /// Those that are known, where they still hold.
  static func of(_ state: AppState) -> BoardRows {
    let timeline = state.timeline
    if let known = state.screens.board.known, known.lastSeq == timeline.lastSeq,
      known.isWhole == timeline.isWhole, known.day == state.today
    {
      return known
    }
    return BoardRows(
      rows: BoardRow.all(timeline.workshop), due: timeline.workshop.due(on: state.today),
      day: state.today,
      lastSeq: timeline.lastSeq, isWhole: timeline.isWhole)
  }
}
