import PlainText
import TerminalUI
import WorkshopModel

/// A page laid out piece below piece, and scrolled so that what is worked on shows.
struct SeatSheet {
  struct Piece {
    let height: Int
    /// Whether it must show: the marked line, the field that is typed in.
    var isWorkedOn = false
    let draw: (Rect, inout Frame) -> Void

    init(height: Int, isWorkedOn: Bool = false, draw: @escaping (Rect, inout Frame) -> Void) {
      self.height = height
      self.isWorkedOn = isWorkedOn
      self.draw = draw
    }

    init(_ line: StyledText, isWorkedOn: Bool = false) {
      self.init(height: 1, isWorkedOn: isWorkedOn) { area, frame in
        line.draw(in: area, on: &frame)
      }
    }
  }

  let pieces: [Piece]
  /// Rows that the person has moved down, where nothing is worked on.
  let offset: Int
  /// How the position is said: the first row, the last, and how many there are; nil on a page that does
  /// not move.
  let position: ((Int, Int, Int) -> StyledText)?

  var height: Int { pieces.reduce(0) { $0 + $1.height } }

  /// Rows of the page that show at once in `rows`: one is left for the position.
  func shown(_ rows: Int) -> Int {
    height <= rows || position == nil ? rows : max(1, rows - 1)
  }

  func maxOffset(_ rows: Int) -> Int { max(0, height - shown(rows)) }

  /// The first row that shows.
  func first(_ rows: Int) -> Int {
    var from = min(max(0, offset), maxOffset(rows))
    var y = 0
    var worked: Range<Int>?
    for piece in pieces {
      if piece.isWorkedOn { worked = (worked?.lowerBound ?? y)..<y + piece.height }
      y += piece.height
    }
    guard let worked else { return from }
    from = max(from, worked.upperBound - shown(rows))
    return min(from, worked.lowerBound)
  }

  func draw(in area: Rect, on frame: inout Frame) {
    guard !area.isEmpty else { return }
    let rows = shown(area.height)
    let first = first(area.height)
    var y = -first
    for piece in pieces {
      if y >= 0, y + piece.height <= rows {
        piece.draw(
          Rect(x: area.x, y: area.y + y, width: area.width, height: piece.height), &frame)
      }
      y += piece.height
    }
    guard let position, height > area.height, area.height > 1 else { return }
    var rest = area
    position(first + 1, min(height, first + rows), height)
      .draw(in: rest.takeBottom(1), on: &frame)
  }
}

extension SeatSheet {
  /// The sheet of `page` in a manner that is not the usual one.
  init(_ page: SeatPage, _ manner: SeatManner, in area: Rect) {
    self = manner == .plain ? .plain(page, in: area) : .large(page, in: area)
  }
}

extension SeatPage {
  /// The page after a key that moves it, in a manner that is not the usual one.
  func offset(after move: ListMove, _ room: SeatRoom) -> Int {
    let sheet = SeatSheet(self, room.manner, in: room.area)
    let rows = room.area.height
    let lines = Array(repeating: StyledText(" "), count: sheet.height)
    return ScrollText(lines, offset: sheet.first(rows)).offset(after: move, height: rows)
  }

  /// Whether there is more than shows, in a manner that is not the usual one.
  func hasMore(_ room: SeatRoom) -> Bool {
    SeatSheet(self, room.manner, in: room.area).maxOffset(room.area.height) > 0
  }
}
