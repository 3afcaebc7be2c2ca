import PlainText
import TerminalUI
import WorkshopModel

/// The lines of the tracking list: how each key result stands, before what it is. Their columns are
/// as wide as what stands in them.
struct TrackRows: Sendable {
  private let rows: [Row]
  private let shapes: [KeyResultID: Shape]

  private struct Row: Sendable {
    /// As wide in every row, as is `numbers`.
    let status: StyledText
    let bar: ProgressBar
    /// How far it is, and how sure people are.
    let numbers: StyledText
    let line: Sparkline
    let words: StyledText
  }

  /// What is drawn of the readings of one key result.
  private struct Shape: Sendable {
    let standing: KeyResultStanding
    let bar: ProgressBar
    let line: Sparkline

    init(_ standing: KeyResultStanding) {
      self.standing = standing
      bar = ProgressBar(
        share: standing.progress.raw.map(\.asDouble), mark: standing.expected.map(\.asDouble))
      var values: [Double] = []
      for step in standing.course.reversed() where values.count < TrackRows.lineWidth {
        step.progress.raw.map { values.append($0.asDouble) }
      }
      line = Sparkline(values.reversed())
    }
  }

  /// - Parameter before: what stood before; what is the same is not drawn again.
  init(_ all: [NumberedStanding], since before: TrackRows? = nil) {
    let shapes = all.map { numbered in
      guard let old = before?.shapes[numbered.id], old.standing == numbered.standing else {
        return Shape(numbered.standing)
      }
      return old
    }
    self.shapes = Dictionary(zip(all.map(\.id), shapes)) { first, _ in first }
    let statuses = all.map { numbered in
      let status = numbered.standing.status
      return StyledText("\(status.status.sign) \(status.words)", status.status.tone.role)
    }
    let progress = all.map { StyledText(" \($0.standing.progress.words)", .body) }
    let sure = all.map { numbered in
      let standing = numbered.standing
      let words: CleanText =
        standing.confidence.map { "\($0.value)/10\(standing.hasFallen ? " ↓" : "")" } ?? "–"
      return StyledText(words, standing.hasFallen ? .caution : .secondary)
    }
    let widths = [statuses, progress, sure].map { column in column.map(\.width).max() ?? 0 }
    rows = all.enumerated().map { index, numbered in
      Row(
        status: statuses[index].padded(to: widths[0] + 1), bar: shapes[index].bar,
        numbers: progress[index].padded(to: widths[1] + 1)
          + sure[index].padded(to: widths[2] + 1),
        line: shapes[index].line,
        words: StyledText(
          "\(numbered.number) \(numbered.standing.keyResult.wording.sentence)", .body))
    }
  }

  /// Columns of a screen on which each row has a line of how it went.
  static let leastForLines = 100
  fileprivate static let lineWidth = 8

  /// In `width` columns; sentences are cut where they do not fit.
  /// - Parameter showsLines: whether there is room for a line of how each went.
  func lines(width: Int, showsLines: Bool) -> [StyledText] {
    let bar = width == .max ? 8 : min(20, max(6, width / 8))
    let line = showsLines ? Self.lineWidth : 0
    return rows.map { row in
      let numbers = row.status + row.bar.styled(width: bar) + row.numbers
      return line == 0
        ? numbers + row.words
        : numbers + row.line.styled(width: line).padded(to: line + 2) + row.words
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
