import PlainText
import TerminalUI
import WorkshopModel

/// A name with whether its owner is in.
struct TurnRow: Hashable, Sendable {
  let name: CleanText
  let isIn: Bool

  /// Who passed shows like everyone who is in: others see counts only.
  var styled: StyledText {
    isIn
      ? StyledText("✓ ", .good) + StyledText(name) + StyledText(" in", .secondary)
      : StyledText("· \(name) not in yet", .secondary)
  }
}

extension TurnRow {
  /// Those the room waits for stand first: they must not be on a page nobody turns to.
  static func waitedForFirst(_ rows: [TurnRow]) -> [TurnRow] {
    rows.filter { !$0.isIn } + rows.filter(\.isIn)
  }
}

/// Names in as many columns as fit.
struct TurnGrid {
  let rows: [StyledText]

  /// One long name is cut before it makes the grid a single column.
  private static let widest = 26

  init(_ names: [TurnRow], columns: Int) {
    let cells = names.map(\.styled)
    let widest = min(columns, Self.widest, (cells.map(\.width).max() ?? 0) + 2)
    let perRow = max(1, columns / max(1, widest))
    rows = stride(from: 0, to: cells.count, by: perRow).map { start in
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
