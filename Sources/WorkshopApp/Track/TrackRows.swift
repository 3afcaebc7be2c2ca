import PlainText
import TerminalUI
import WorkshopModel

/// The lines of the tracking list: how each key result stands, before what it is. Their columns are
/// as wide as what stands in them.
struct TrackRows: Sendable {
  private let rows: [Row]

  private struct Row: Sendable {
    let status: StyledText
    let bar: ProgressBar
    let progress: CleanText
    let sure: StyledText
    let line: Sparkline
    let words: CleanText
  }

  init(_ all: [NumberedStanding]) {
    rows = all.map { numbered in
      let standing = numbered.standing
      let status = standing.status
      let sure: CleanText =
        standing.confidence.map { "\($0.value)/10\(standing.hasFallen ? " ↓" : "")" } ?? "–"
      return Row(
        status: StyledText("\(status.status.sign) \(status.words)", status.status.tone.role),
        bar: ProgressBar(
          share: standing.progress.raw.map(\.asDouble), mark: standing.expected.map(\.asDouble)),
        progress: standing.progress.words,
        sure: StyledText(sure, standing.hasFallen ? .caution : .secondary),
        line: Sparkline(standing.course.compactMap { $0.progress.raw?.asDouble }),
        words: "\(numbered.number) \(standing.keyResult.wording.sentence)")
    }
  }

  /// Columns of a screen on which each row has a line of how it went.
  static let leastForLines = 100
  private static let lineWidth = 8

  /// In `width` columns; sentences are cut where they do not fit.
  /// - Parameter showsLines: whether there is room for a line of how each went.
  func lines(width: Int, showsLines: Bool) -> [StyledText] {
    let bar = width == .max ? 8 : min(20, max(6, width / 8))
    let line = showsLines ? Self.lineWidth : 0
    let widths = (
      status: rows.map(\.status.width).max() ?? 0,
      progress: rows.map(\.progress.columns).max() ?? 0, sure: rows.map(\.sure.width).max() ?? 0
    )
    return rows.map { row in
      row.status.padded(to: widths.status + 1) + row.bar.styled(width: bar)
        + StyledText(" \(row.progress)", .body).padded(to: widths.progress + 2)
        + row.sure.padded(to: widths.sure + 1)
        + (line == 0 ? "" : row.line.styled(width: line).padded(to: line + 2))
        + StyledText(row.words, .body)
    }
  }
}

extension Tone {
  /// How it shows; the sign and the word beside it say the same.
  var role: Role {
    switch self {
    case .green: .good
    case .amber: .caution
    case .red: .bad
    case .neutral: .secondary
    }
  }
}

extension StyledText {
  /// With spaces behind it up to `columns`.
  func padded(to columns: Int) -> StyledText {
    self + StyledText(CleanText(String(repeating: " ", count: max(0, columns - width))))
  }
}
