import PlainText
import TerminalUI
import WorkshopModel

/// The four squares of a week on one page, two above two others.
struct SquaresPicture {
  private let squares: FourSquares
  /// The line that the desk is on.
  private let marked: SquareLine.Item?

  init(_ squares: FourSquares, marked: SquareLine.Item?) {
    self.squares = squares
    self.marked = marked
  }

  /// Columns between two squares.
  private static let gap = 4
  /// A line longer than this is slow to read from the back row.
  private static let widest = 60

  func draw(in area: Rect, on frame: inout Frame) {
    let width = min(Self.widest, (area.width - Self.gap) / 2)
    let blocks = Square.allCases.map { block($0, width: width) }
    let heights = [
      max(blocks[0].lines.count, blocks[1].lines.count),
      max(blocks[2].lines.count, blocks[3].lines.count),
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
      draw(blocks[place], in: row.takeLeft(width), on: &frame)
      _ = row.takeLeft(Self.gap)
      draw(blocks[place + 1], in: row.takeLeft(width), on: &frame)
    }
  }

  private func draw(_ block: Block, in area: Rect, on frame: inout Frame) {
    let kept = block.lines.cut(columns: area.width, rows: area.height)
    kept.draw(in: area, on: &frame)
    guard let marked = block.marked, marked < kept.count else { return }
    DeskMark(beside: area).draw(rows: marked..<marked + 1, on: &frame)
  }

  /// A square with its heading.
  private struct Block {
    let lines: [StyledText]
    /// The row of the line that the desk is on.
    let marked: Int?
  }

  private func block(_ square: Square, width: Int) -> Block {
    let heading = [StyledText(squares.heading(of: square), .accent)].wrapped(to: width)
    let all = squares.linesOrNone(of: square)
    let rows = SquareRows(all).lines(width: width)
    let place = all.firstIndex { $0.item == marked }
    return Block(
      lines: heading + rows.flatMap(\.self),
      marked: place.map { heading.count + rows.prefix($0).reduce(0) { $0 + $1.count } })
  }
}
