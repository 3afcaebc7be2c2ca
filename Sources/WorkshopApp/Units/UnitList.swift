import PlainText
import TerminalUI
import WorkshopModel

/// The units as a list that can be searched: a tree, or while something is looked for every unit whose
/// name holds it.
struct UnitList: Sendable {
  var cursor = ItemCursor<UnitID>()
  /// What is looked for; nil while nothing is.
  private(set) var search: TextEditor?
  /// Whether letters go into the search.
  private(set) var isTyping = false

  init(marking unit: UnitID?) {
    if let unit { cursor.select(unit) }
  }

  mutating func startSearch() {
    search = search ?? TextEditor(limit: Limits.name)
    isTyping = true
  }

  /// Enter and the arrows leave the search as it is and go on in the list.
  mutating func endTyping() {
    isTyping = false
    if search?.isEmpty == true { search = nil }
  }

  mutating func clearSearch() { (search, isTyping) = (nil, false) }

  mutating func type(_ key: KeyPress) { _ = search?.handle(key) }

  mutating func paste(_ text: CleanText) { _ = search?.paste(text) }

  func rows(_ workshop: Workshop) -> [UnitTree.Row] {
    let all = UnitTree(workshop, archived: true).rows
    guard let wanted = search?.text.folded, !wanted.isEmpty else { return all }
    return all.filter { $0.unit.name.folded.contains(wanted) }
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
    if let search {
      var line = area
      var row = line.takeTop(1)
      StyledText("Find  ", .dialogSecondary).draw(in: row.takeLeft(6), on: &frame)
      if isTyping {
        search.draw(in: row, on: &frame)
      } else {
        StyledText(search.text, .dialog).draw(in: row, on: &frame)
      }
    }
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
    if search != nil { _ = rest.takeTop(1) }
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
