import PlainText
import TerminalUI
import WorkshopModel

/// How the room answered one question: a broad column for each answer, with its count.
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
      let lines = [StyledText(scores.subject, .big)].cut(columns: min(rest.width, 60), rows: 4)
      lines.draw(in: rest.takeTop(lines.count), align: .centre, on: &frame)
    }
    let mean = big == nil ? nil : bigMean(in: rest)
    for line in mean == nil ? words : Array(words.prefix(1)) {
      draw(line, isBig: big != nil, in: &rest, on: &frame)
    }
    if rest.height > 8 { _ = rest.takeTop(1) }
    if let mean { draw(mean, beside: &rest, on: &frame) }
    chart(hasBigNumbers: big != nil, in: rest, on: &frame)
  }

  /// Columns of the mean at the left of the answers.
  private static let meanColumns = 22

  /// The mean in big letters, on a screen that has no room for the sentence about it in such letters.
  private func bigMean(in area: Rect) -> BigText? {
    guard let mean = scores.distribution.mean, area.height < Self.leastChart,
      area.width >= Self.meanColumns + scores.distribution.counts.count * 5
    else { return nil }
    return BigText.broadest(
      EvaluationLine.number(mean), .heading,
      in: Rect(x: 0, y: 0, width: Self.meanColumns - 2, height: BigText.lineRows))
  }

  private func draw(_ mean: BigText, beside rest: inout Rect, on frame: inout Frame) {
    var left = rest.takeLeft(Self.meanColumns)
    left = left.centred(Size(width: Self.meanColumns - 2, height: min(left.height, 7)))
    mean.draw(in: left.takeTop(BigText.lineRows - 1), on: &frame)
    let words: [CleanText] = [
      "of \(scores.scale.range.upperBound) on average", scores.scale.words,
    ]
    words.flatMap { StyledText($0, .secondary).wrapped(to: left.width) }
      .draw(in: left, align: .centre, on: &frame)
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

  /// What was asked, and how the room answered on the average.
  private var words: [StyledText] {
    let question = StyledText(scores.question, .secondary)
    guard let mean = scores.distribution.mean else { return [question] }
    return [
      question,
      StyledText("\(EvaluationLine.number(mean)) of \(scores.scale.range.upperBound)", .heading)
        + StyledText(" on average. \(scores.scale.words)", .secondary),
    ]
  }

  private func chart(hasBigNumbers: Bool, in area: Rect, on frame: inout Frame) {
    let counts = scores.distribution.counts
    guard area.height >= 3, scores.distribution.total > 0 else {
      frame.put("Nobody answered.", centredIn: area, .secondary)
      return
    }
    let column = min(11, max(3, area.width / counts.count))
    // Where there is room the numbers are as big as all else.
    let isRoomy = area.height >= 24 && column > BigText.letterColumns
    let digits = hasBigNumbers && isRoomy ? BigText.lineRows : 1
    var bars = area.centred(
      Size(width: column * counts.count, height: min(area.height, 2 * digits + 2 + column * 2)))
    var foot = bars.takeBottom(2 * digits)
    let scale = foot.takeBottom(digits)
    let most = counts.max() ?? 1
    for (index, count) in counts.enumerated() {
      let x = bars.x + index * column
      draw(count * bars.height * 8 / most, x: x, width: column - 1, in: bars, on: &frame)
      func number(_ words: CleanText, _ role: Role, in row: Rect) {
        let cells = Rect(x: x, y: row.y, width: column - 1, height: row.height)
        let big = BigText.broadest(words, role, in: cells)
        if let big {
          big.draw(in: cells, on: &frame)
        } else {
          frame.put(words, centredIn: cells, role)
        }
      }
      number(count > 0 ? "\(count)" : "·", count > 0 ? .heading : .secondary, in: foot)
      number(
        "\(scores.distribution.scale.lowerBound + index)", .secondary, in: scale)
    }
  }

  private func draw(_ eighths: Int, x: Int, width: Int, in bars: Rect, on frame: inout Frame) {
    let steps: [Character] = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    for row in 0..<bars.height {
      let level = min(max(0, eighths - row * 8), 8)
      guard level > 0 else { return }
      frame.put(
        CleanText(String(repeating: steps[level], count: width)),
        at: Point(x: x, y: bars.bottom - 1 - row), .meter)
    }
  }
}
