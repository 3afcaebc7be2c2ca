import PlainText
import TerminalUI
import WorkshopModel

/// Where the squares stand: two above two others, or one at a time under tabs where the screen is
/// narrow. Sentences are cut where not all of them fit; what is marked then stands below in full.
struct SquaresLayout {
  struct Part {
    let title: CleanText
    let items: [SquareLine.Item]
    let list: ListView
    let heading: Rect
    let listArea: Rect
    let isFocused: Bool
  }

  let parts: [Part]
  /// Nil where all squares show.
  let tabs: (tabs: Tabs, area: Rect)?
  /// What is marked, in full, where its line may be cut.
  let pane: [StyledText]
  let paneArea: Rect
  /// Whether some lines end in an ellipsis, or some squares do not show.
  let cutsLines: Bool

  /// The narrowest area in which two squares stand side by side.
  private static let twoColumns = 74
  private static let gap = 3
  private static let paneRows = 3

  init(_ state: AppState, in area: Rect) {
    let glance = SquaresScreen.Glance(state)
    let (all, marked, focus) = (glance.parts, glance.marked, glance.focus)
    let isGrid = area.width >= Self.twoColumns
    let width = isGrid ? (area.width - Self.gap) / 2 : area.width

    let whole = all.map { SquareRows($0.lines).lines(width: width - ListView.cursorWidth) }
    let fits = Self.rows(whole, isGrid: isGrid, focus: focus) <= area.height
    let lines = fits ? whole : all.map { SquareRows($0.lines).lines(width: nil) }

    var rest = area
    let most = fits ? 0 : min(Self.paneRows, area.height / 4)
    paneArea = rest.takeBottom(most)
    _ = rest.takeBottom(most > 0 ? 1 : 0)
    pane = glance.line.map { [StyledText($0.words)].cut(columns: area.width, rows: most) } ?? []
    tabs = isGrid ? nil : (Tabs(all.map(\.square.title), selected: focus), rest.takeTop(1))
    _ = rest.takeTop(!isGrid && rest.height > 8 ? 1 : 0)

    let places = isGrid ? Self.grid(of: lines.map(Self.height), in: rest, width: width) : [rest]
    let shown = isGrid ? Array(all.indices) : [focus]
    parts = zip(shown, places).map { index, place in
      var area = place
      let heading = area.takeTop(isGrid ? 1 : 0)
      let isFocused = index == focus
      // A list without a mark stands where it stands with one.
      _ = area.takeLeft(isFocused ? 0 : ListView.cursorWidth)
      let items = all[index].lines.map(\.item)
      var list = ListView(
        lines[index], selected: isFocused ? items.firstIndex(of: marked) : nil)
      list.shown = RoomControl.line(state) { items.map { [RoomSubject($0)] } }
      return Part(
        title: glance.squares.heading(of: all[index].square), items: items, list: list,
        heading: heading, listArea: area, isFocused: isFocused)
    }
    cutsLines =
      !isGrid
      || lines.joined().joined().contains { $0.width > width - ListView.cursorWidth }
  }

  /// Rows of a square with its heading.
  private static func height(_ lines: [[StyledText]]) -> Int {
    lines.reduce(1) { $0 + $1.count }
  }

  /// Rows that all of it takes.
  private static func rows(_ squares: [[[StyledText]]], isGrid: Bool, focus: Int) -> Int {
    let heights = squares.map(height)
    guard isGrid else { return heights[focus] + 1 }
    return max(heights[0], heights[1]) + max(heights[2], heights[3]) + 1
  }

  /// The four places. The upper ones get what they need, as long as the lower ones keep their share.
  private static func grid(of heights: [Int], in area: Rect, width: Int) -> [Rect] {
    let free = area.height - 1
    let wanted = (max(heights[0], heights[1]), max(heights[2], heights[3]))
    let top = wanted.0 + wanted.1 <= free ? wanted.0 : max(free / 2, free - wanted.1)
    var rest = area
    let upper = rest.takeTop(top)
    _ = rest.takeTop(1)
    return [upper, rest].flatMap { row in
      var row = row
      let left = row.takeLeft(width)
      _ = row.takeLeft(gap)
      return [left, row]
    }
  }
}
