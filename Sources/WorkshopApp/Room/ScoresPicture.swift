import PlainText
import TerminalUI
import WorkshopModel

/// How the room answered one question: what it was about, the mean as a big number, and a broad column
/// for each answer with its count.
struct ScoresPicture {
  private let scores: RoomScores

  init(_ scores: RoomScores) { self.scores = scores }

  func draw(in area: Rect, on frame: inout Frame) {
    var rest = area
    StyledText(scores.title, .accent).draw(in: rest.takeTop(1), align: .centre, on: &frame)
    let big = subject(in: rest)
    if let big {
      _ = rest.takeTop(1)
      big.draw(in: rest.takeTop(big.size(columns: rest.width)?.height ?? 0), on: &frame)
      _ = rest.takeTop(1)
    } else {
      let lines = BoldName(text: scores.subject).lines(columns: rest.width)
      lines.draw(in: rest.takeTop(lines.count), align: .centre, on: &frame)
    }
    for line in asked(columns: rest.width) {
      draw(line, isBig: big != nil, in: &rest, on: &frame)
    }
    let gap = rest.height > 8 ? 1 : 0
    let mean = BigMean(scores, hasBigWords: big != nil)
    var beside = rest
    _ = beside.takeTop(gap)
    if let mean, let place = mean.takePlace(beside: scores.distribution.counts.count, in: &beside) {
      mean.draw(in: place, on: &frame)
      rest = beside
    } else {
      if let line = meanLine { draw(line, isBig: big != nil, in: &rest, on: &frame) }
      _ = rest.takeTop(rest.height > 8 ? 1 : 0)
    }
    ScoreColumns(scores.distribution, hasBigNumbers: big != nil).draw(in: rest, on: &frame)
  }

  /// In big letters below a subject that is as big, where the answers keep their room.
  private func draw(
    _ line: StyledText, isBig: Bool, in rest: inout Rect, on frame: inout Frame
  ) {
    var above = rest
    _ = above.takeBottom(Self.leastChart(of: rest))
    let big = BigText(line.plain, .secondary, breadth: .narrow)
    if isBig, big.fits(in: above) {
      big.draw(in: rest.takeTop(big.size(columns: rest.width)?.height ?? 0), on: &frame)
      _ = rest.takeTop(1)
    } else {
      let lines = [line].cut(columns: rest.width, rows: 2)
      lines.draw(in: rest.takeTop(lines.count), align: .centre, on: &frame)
    }
  }

  func isBig(in area: Rect) -> Bool {
    var rest = area
    _ = rest.takeTop(1)
    return subject(in: rest) != nil
  }

  /// Rows the columns of the answers need below a subject in big letters on a large screen.
  private static let leastChart = 18

  /// The same on a screen like `area`: on a small one the name is worth more than high columns.
  private static func leastChart(of area: Rect) -> Int { area.height >= 30 ? leastChart : 11 }

  /// The objective or key result in big letters, where the answers keep their room.
  private func subject(in area: Rect) -> BigText? {
    var rest = area
    _ = rest.takeBottom(Self.leastChart(of: area))
    return BigText.broadest(scores.subject, in: rest)
  }

  /// The values of the key result and what was asked, on one line where it holds both.
  private func asked(columns: Int) -> [StyledText] {
    let parts = [scores.detail, scores.question].compactMap(\.self)
    let line = StyledText(.inOneBreath(parts), .secondary)
    return line.width <= columns ? [line] : parts.map { StyledText($0, .secondary) }
  }

  /// How the room answered on the average, for a screen without room for the number beside the answers.
  private var meanLine: StyledText? {
    scores.distribution.mean.map {
      StyledText("\(EvaluationLine.number($0)) of \(scores.scale.range.upperBound)", .heading)
        + StyledText(" on average. \(scores.scale.words)", .secondary)
    }
  }
}
