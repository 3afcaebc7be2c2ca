import PlainText
import TerminalUI
import WorkshopModel

/// A line of the board: a unit, or one of its sets below it.
struct BoardRow: Sendable {
  let unit: UnitID
  /// Nil for the line of the unit itself.
  let set: OKRSet?
  private let depth: Int
  private let title: CleanText
  private let state: SetState?
  private let facts: CleanText
  /// What is missing, or due.
  private let open: CleanText

  /// All lines, the company first.
  static func all(_ workshop: Workshop, on day: CalendarDate) -> [BoardRow] {
    let sets = Dictionary(grouping: workshop.sets, by: \.unit)
    return UnitTree(workshop).rows.flatMap { row in
      [BoardRow(row, workshop, on: day)]
        + (sets[row.unit.id] ?? []).sorted { $0.cycle.first < $1.cycle.first }
        .map { BoardRow($0, row, workshop) }
    }
  }

  private init(_ row: UnitTree.Row, _ workshop: Workshop, on day: CalendarDate) {
    unit = row.unit.id
    set = nil
    depth = row.level.rawValue
    title = row.unit.name
    state = nil
    facts = ""
    open =
      workshop.dueSession(of: row.unit.id, on: day).map { "due: goals for \($0.cycle.name)" } ?? ""
  }

  private init(_ set: OKRSet, _ row: UnitTree.Row, _ workshop: Workshop) {
    unit = set.unit
    self.set = set
    depth = row.level.rawValue + 1
    title = set.cycle.name
    state = workshop.state(of: set)
    let objectives = set.objectives.count
    let keyResults = set.objectives.reduce(0) { $0 + $1.keyResults.count }
    facts =
      objectives == 0
      ? ""
      : "\(objectives) \(objectives == 1 ? "objective" : "objectives"), \(keyResults) \(keyResults == 1 ? "key result" : "key results")"
    open = set.missing.first ?? ""
  }

  /// The line in `width` columns: what does not fit goes from the right.
  func styled(width: Int) -> StyledText {
    let margin = CleanText(String(repeating: " ", count: 2 * depth))
    guard let state else {
      return StyledText("\(margin)\(title)", .heading)
        + StyledText(open.isEmpty ? "" : "  \(open)", .caution)
    }
    let room = min(24, max(14, width / 4))
    var line = StyledText("\(margin)\(title)", .body).truncated(to: room)
    line += StyledText(
      CleanText(String(repeating: " ", count: max(1, room + 1 - line.width))), .body)
    line += StyledText(
      state == .agreed ? "✓ agreed   " : "  drafting ", state == .agreed ? .good : .secondary)
    if !facts.isEmpty { line += StyledText("\(facts)  ", .body) }
    return line + StyledText(open.isEmpty ? "" : "! \(open)", .caution)
  }
}
