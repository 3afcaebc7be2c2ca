import PlainText
import TerminalUI
import WorkshopModel

/// The lines of the tracking list: how each key result stands, before what it is. Their columns are
/// as wide as what stands in them.
struct TrackRows {
  private let rows: [Row]

  private struct Row {
    let status: StyledText
    let bar: ProgressBar
    let progress: CleanText
    let sure: StyledText
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
        words: "\(numbered.number) \(standing.keyResult.wording.sentence)")
    }
  }

  /// In `width` columns; sentences are cut where they do not fit.
  func lines(width: Int) -> [StyledText] {
    let bar = width == .max ? 8 : min(20, max(6, width / 8))
    let widths = (
      status: rows.map(\.status.width).max() ?? 0,
      progress: rows.map(\.progress.columns).max() ?? 0, sure: rows.map(\.sure.width).max() ?? 0
    )
    return rows.map { row in
      row.status.padded(to: widths.status + 1) + row.bar.styled(width: bar)
        + StyledText(" \(row.progress)", .body).padded(to: widths.progress + 2)
        + row.sure.padded(to: widths.sure + 1) + StyledText(row.words, .body)
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
  fileprivate func padded(to columns: Int) -> StyledText {
    self + StyledText(CleanText(String(repeating: " ", count: max(0, columns - width))))
  }
}
