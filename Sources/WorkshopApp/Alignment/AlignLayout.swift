import PlainText
import TerminalUI
import WorkshopModel

/// Where the parts of the matrix stand in an area: the heading of the columns, the rows of units, and
/// what there is to know below them. The headings stay in sight whatever is marked.
struct AlignLayout {
  let heading: Rect
  let list: Rect
  let pane: Rect
  /// The places of the key results that show: the page of them that holds the marked one.
  let columns: Range<Int>
  /// Columns of text that a cell has.
  let cellWidth: Int
  /// Columns of text that the name of a unit has, behind the cursor.
  let nameWidth: Int

  /// The rows below the units at least.
  static let paneRows = 6
  private static let leastCell = 5
  private static let widestCell = 11
  private static let leastName = 12
  private static let usualName = 22

  init(_ area: Rect, rows: Int, columns count: Int, marked: Int) {
    var rest = area
    heading = rest.takeTop(1)
    list = rest.takeTop(min(rows, rest.height - min(Self.paneRows, rest.height / 2)))
    pane = rest
    let width = area.width - ListView.cursorWidth
    let fitting = max(1, min(count, (width - Self.leastName) / Self.leastCell))
    let first = marked / fitting * fitting
    columns = first..<min(count, first + fitting)
    let room = (width - Self.usualName) / fitting
    cellWidth = min(Self.widestCell, max(Self.leastCell, room))
    nameWidth = max(1, width - cellWidth * fitting)
  }

  /// Whether marks are whole words; else they are letters.
  var hasWords: Bool { cellWidth >= Self.widestCell }

  /// Whether `count` columns are too many beside names of the usual width.
  static func isTight(_ count: Int, width: Int) -> Bool {
    width - ListView.cursorWidth < usualName + count * leastCell
  }

  /// The place of the key result whose column holds `x`; nil beside the columns.
  func column(at x: Int) -> Int? {
    let offset = x - heading.x - ListView.cursorWidth - nameWidth
    guard offset >= 0, offset / cellWidth < columns.count else { return nil }
    return columns.lowerBound + offset / cellWidth
  }
}
