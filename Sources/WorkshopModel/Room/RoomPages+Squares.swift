import PlainText

extension RoomPages {
  /// The week on one page, where the smallest usual room holds it; behind it each square big.
  static func squares(on day: CalendarDate, _ set: OKRSet) -> [RoomView.Scene] {
    let squares = FourSquares(set, on: day)
    guard !squares.keyResults.isEmpty else { return [] }
    return (squares.fitsOnePage ? [.squares(squares)] : [])
      + Square.allCases.flatMap { pages(of: $0, squares) }.map { .list($0) }
  }

  private static func pages(of square: Square, _ squares: FourSquares) -> [RoomList] {
    let heading = squares.heading(of: square)
    let lines = squares.lines(of: square)
    guard !lines.isEmpty else {
      return [
        RoomList(
          heading: heading, items: [], subjects: [.square(square: square)],
          note: square.emptyWords)
      ]
    }
    return RoomList.pages(heading, lines.map(item), about: [.square(square: square)])
  }

  private static func item(_ line: SquareLine) -> RoomList.Item {
    var item = RoomList.Item(
      sign: line.sign, text: line.text, subject: RoomSubject(line.item))
    if !line.detail.isEmpty { item.detail = line.detail }
    if !line.figure.isEmpty { item.tally = line.figure }
    switch line.tone {
    case .green: item.tone = .chosen
    case .amber: item.tone = .caution
    case .red: item.tone = .bad
    case .neutral: break
    }
    return item
  }
}

extension FourSquares {
  /// Whether all of it is read on a room of 80 columns and 24 rows, two squares above two others.
  public var fitsOnePage: Bool {
    let rows = Square.allCases.map { square in
      let lines = lines(of: square)
      return max(1, lines.reduce(0) { $0 + $1.words.lines(of: Self.columns) })
    }
    return max(rows[0], rows[1]) + max(rows[2], rows[3]) <= Self.rows
  }

  /// Of one square on such a room.
  private static let columns = 36
  /// Of two squares, one above the other, without their headings.
  private static let rows = 16
}
