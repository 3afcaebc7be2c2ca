import PlainText
import TerminalUI
import WorkshopModel

/// What is counted beside a list: big numbers in a row, each with its sign and its word below.
struct CountsRow {
  private let counts: [RoomList.Count]
  /// Whether the words are in big letters too.
  private let hasBigWords: Bool

  init(_ counts: [RoomList.Count], hasBigWords: Bool = false) {
    self.counts = counts
    self.hasBigWords = hasBigWords
  }

  var rows: Int { hasBigWords ? 2 * BigText.lineRows - 1 : BigText.lineRows }

  /// Columns between two of them.
  private static let gap = 4

  /// Columns of one of them.
  private var cell: Int {
    let words = counts.map { label($0).width * letterColumns }.max() ?? 0
    let digits = counts.map { "\($0.number)".count * BigText.letterColumns }.max() ?? 0
    return max(words, digits)
  }

  private var letterColumns: Int { hasBigWords ? BigText.Breadth.narrow.letterColumns : 1 }

  /// Columns of all.
  var columns: Int { counts.count * (cell + Self.gap) - Self.gap }

  func draw(in area: Rect, on frame: inout Frame) {
    var row = area.centred(Size(width: columns, height: rows))
    for count in counts {
      var place = row.takeLeft(cell)
      _ = row.takeLeft(Self.gap)
      BigText("\(count.number)", .heading)
        .draw(in: place.takeTop(BigText.lineRows - 1), on: &frame)
      if hasBigWords {
        _ = place.takeTop(1)
        BigText(label(count).plain, count.tone.role, breadth: .narrow).draw(in: place, on: &frame)
      } else {
        label(count).draw(in: place, align: .centre, on: &frame)
      }
    }
  }

  /// All of them on one line, for a screen without room for big numbers.
  var line: StyledText {
    let parts = counts.map { StyledText("\($0.number) ", .heading) + label($0) }
    return Array(parts.map { [$0] }.joined(separator: [StyledText("  ·  ", .secondary)]))
      .reduce(StyledText("")) { $0 + $1 }
  }

  private func label(_ count: RoomList.Count) -> StyledText {
    let sign: CleanText = count.sign.isEmpty ? "" : "\(count.sign) "
    return StyledText(sign + count.words, count.tone.role)
  }
}
