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
    /// How far it is, and how sure people are.
    let numbers: StyledText
    let shape: Shape
  }

  /// What is drawn of one key result by itself; shared by all rows of it.
  private final class Shape: Sendable {
    let standing: KeyResultStanding
    let number: CleanText
    let bar: ProgressBar
    let line: Sparkline
    let status: StyledText
    let progress: StyledText
    let sure: StyledText
    let words: StyledText

    init(_ numbered: NumberedStanding) {
      let standing = numbered.standing
      self.standing = standing
      number = numbered.number
      bar = ProgressBar(
        share: standing.progress.raw.map(\.asDouble), mark: standing.expected.map(\.asDouble))
      var values: [Double] = []
      for step in standing.course.reversed() where values.count < TrackRows.lineWidth {
        step.drawnShare.map { values.append($0) }
      }
      line = Sparkline(values.reversed())
      status = StyledText(
        "\(standing.status.status.sign) \(standing.status.words)", standing.status.status.tone.role)
      progress = StyledText(" \(standing.progress.words)", .body)
      let confidence: CleanText =
        standing.confidence.map { "\($0.value)/10\(standing.hasFallen ? " ↓" : "")" } ?? "–"
      sure = StyledText(confidence, standing.hasFallen ? .caution : .secondary)
      words = StyledText("\(number) \(standing.keyResult.wording.sentence)", .body)
    }

    func isOf(_ numbered: NumberedStanding) -> Bool {
      number == numbered.number && standing == numbered.standing
    }
  }

  /// - Parameter before: what stood before; what is the same is not drawn again.
  init(_ all: [NumberedStanding], since before: TrackRows? = nil) {
    let shapes = all.map { numbered in
      guard let old = before?.shapes[numbered.id], old.isOf(numbered) else {
        return Shape(numbered)
      }
      return old
    }
    self.shapes = Dictionary(zip(all.map(\.id), shapes)) { first, _ in first }
    let widths = [
      shapes.map(\.status.width), shapes.map(\.progress.width), shapes.map(\.sure.width),
    ].map { $0.max() ?? 0 }
    rows = shapes.map { shape in
      Row(
        status: shape.status.padded(to: widths[0] + 1),
        numbers: shape.progress.padded(to: widths[1] + 1) + shape.sure.padded(to: widths[2] + 1),
        shape: shape)
    }
  }

  /// Columns of a screen on which each row has a line of how it went.
  static let leastForLines = 100
  fileprivate static let lineWidth = 8
  private static let spansOfALine = 16

  /// In `width` columns; sentences are cut where they do not fit.
  /// - Parameter showsLines: whether there is room for a line of how each went.
  func lines(width: Int, showsLines: Bool) -> [StyledText] {
    let bar = width == .max ? 8 : min(20, max(6, width / 8))
    let line = showsLines ? Self.lineWidth : 0
    return rows.map { row in
      var text = row.status
      text.spans.reserveCapacity(Self.spansOfALine)
      text += row.shape.bar.styled(width: bar)
      text += row.numbers
      if line > 0 { text += row.shape.line.styled(width: line).padded(to: line + 2) }
      text += row.shape.words
      return text
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
