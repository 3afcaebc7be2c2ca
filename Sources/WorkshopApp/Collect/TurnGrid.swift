import PlainText
import TerminalUI
import WorkshopModel

/// A name with whether its owner is in.
struct TurnRow: Hashable, Sendable {
  let name: CleanText
  let isIn: Bool

  /// Who passed shows like everyone who is in: others see counts only.
  var styled: StyledText {
    isIn ? signed + StyledText(" in", .secondary) : signed + StyledText(" not in yet", .secondary)
  }

  /// The same where there is no room for words: the sign says it.
  var signed: StyledText {
    isIn ? StyledText("✓ ", .good) + StyledText(name) : StyledText("· \(name)", .secondary)
  }
}

extension TurnRow {
  /// Those the room waits for stand first: they must not be on a page nobody turns to.
  static func waitedForFirst(_ rows: [TurnRow]) -> [TurnRow] {
    rows.filter { !$0.isIn } + rows.filter(\.isIn)
  }
}

/// Names in as many columns as fit, each as wide as the names need.
struct TurnGrid {
  let rows: [StyledText]
  /// How many names stand in each row.
  let namesInRows: [Int]

  /// Names that may stand in a single column; more would not fit below each other.
  private static let mostInOneColumn = 5

  init(_ names: [TurnRow], columns: Int) {
    let most = names.count > Self.mostInOneColumn ? columns / 2 : columns
    func widest(_ cells: [StyledText]) -> Int { (cells.map(\.width).max() ?? 0) + 2 }
    let worded = names.map(\.styled)
    let cells = widest(worded) <= most ? worded : names.map(\.signed)
    let widest = min(most, widest(cells))
    let perRow = max(1, columns / max(1, widest))
    let starts = stride(from: 0, to: cells.count, by: perRow)
    namesInRows = starts.map { min(cells.count, $0 + perRow) - $0 }
    rows = starts.map { start in
      cells[start..<min(cells.count, start + perRow)].reduce(StyledText("")) { line, cell in
        let cut = cell.truncated(to: widest - 1)
        return line + cut
          + StyledText(CleanText(String(repeating: " ", count: max(0, widest - cut.width))))
      }
    }
  }
}

extension RoundProgress {
  /// `2 of 3 in`, or `2/3 in` where big letters need the shorter form.
  func count(columns: Int) -> CleanText {
    let words: CleanText = "\(done) of \(expected) in"
    let fits = words.count * BigText.letterColumns - 1 <= columns
    return fits ? words : "\(done)/\(expected) in"
  }
}
