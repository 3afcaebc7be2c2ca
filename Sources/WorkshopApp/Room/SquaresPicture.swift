import PlainText
import TerminalUI
import WorkshopModel

/// The four squares of a week on one page, two above two others.
struct SquaresPicture {
  private let squares: FourSquares

  init(_ squares: FourSquares) { self.squares = squares }

  /// Columns between two squares.
  private static let gap = 4
  /// A line longer than this is slow to read from the back row.
  private static let widest = 60

  func draw(in area: Rect, on frame: inout Frame) {
    let width = min(Self.widest, (area.width - Self.gap) / 2)
    let blocks = Square.allCases.map { block($0, width: width) }
    let heights = [
      max(blocks[0].count, blocks[1].count), max(blocks[2].count, blocks[3].count),
    ]
    let isRoomy = heights[0] + heights[1] + 3 <= area.height
    var rest = area.centred(
      Size(
        width: width * 2 + Self.gap,
        height: min(area.height, heights[0] + heights[1] + (isRoomy ? 3 : 1))))
    let upper = rest.takeTop(min(heights[0], rest.height * 2 / 3))
    _ = rest.takeTop(isRoomy ? 3 : 1)
    for (row, place) in [(upper, 0), (rest, 2)] {
      var row = row
      blocks[place].cut(columns: width, rows: row.height)
        .draw(in: row.takeLeft(width), on: &frame)
      _ = row.takeLeft(Self.gap)
      blocks[place + 1].cut(columns: width, rows: row.height).draw(in: row, on: &frame)
    }
  }

  private func block(_ square: Square, width: Int) -> [StyledText] {
    let heading = [StyledText(squares.heading(of: square), .accent)].wrapped(to: width)
    return heading
      + SquareRows(squares.linesOrNone(of: square)).lines(width: width).flatMap(\.self)
  }
}
