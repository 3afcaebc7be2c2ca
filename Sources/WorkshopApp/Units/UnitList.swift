import PlainText
import TerminalUI
import WorkshopModel

/// The units as a list that can be searched: a tree, or while something is looked for every unit whose
/// name holds it.
struct UnitList: Sendable {
  var cursor = ItemCursor<UnitID>()
  var search = ListSearch(limit: Limits.name)

  init(marking unit: UnitID?) {
    if let unit { cursor.select(unit) }
  }

  func rows(_ workshop: Workshop) -> [UnitTree.Row] {
    UnitTree(workshop, archived: true).rows.filter { search.finds($0.unit.name) }
  }

  func marked(_ workshop: Workshop) -> UnitTree.Row? {
    let rows = rows(workshop)
    return cursor.index(in: rows.map(\.unit.id)).map { rows[$0] }
  }

  mutating func move(_ move: ListMove, _ workshop: Workshop, in area: Rect) {
    let ids = rows(workshop).map(\.unit.id)
    view(workshop).index(after: move, in: listArea(area)).map { cursor.select($0, in: ids) }
  }

  /// Marks what was clicked.
  mutating func press(_ point: Point, _ workshop: Workshop, in area: Rect) {
    let ids = rows(workshop).map(\.unit.id)
    view(workshop).item(at: point, in: listArea(area)).map { cursor.select($0, in: ids) }
  }

  func draw(_ workshop: Workshop, in area: Rect, on frame: inout Frame) {
    var top = area
    search.draw(in: top.takeTop(1), on: &frame)
    let list = listArea(area)
    guard !rows(workshop).isEmpty else {
      StyledText("No unit is called so. Esc shows all.", .dialogSecondary)
        .draw(in: list, on: &frame)
      return
    }
    view(workshop).draw(in: list, on: &frame)
  }

  private func listArea(_ area: Rect) -> Rect {
    var rest = area
    if search.isOn { _ = rest.takeTop(1) }
    return rest
  }

  private func view(_ workshop: Workshop) -> ListView {
    let rows = rows(workshop)
    let people = Dictionary(grouping: workshop.people) { $0.unit }.mapValues(\.count)
    return ListView(
      rows.map { row in
        let margin = CleanText(String(repeating: " ", count: 2 * row.level.rawValue))
        let count = people[row.unit.id].map { "  \($0) \($0 == 1 ? "person" : "people")" } ?? ""
        return StyledText("\(margin)\(row.unit.name)", .dialog)
          + StyledText(row.unit.isArchived ? "  (archived)" : "", .dialogSecondary)
          + StyledText(CleanText(count), .dialogSecondary)
      }, selected: cursor.index(in: rows.map(\.unit.id)))
  }
}
