import PlainText
import TerminalUI
import WorkshopModel

/// How often each answer was given: a broad column for each, its count and the answer below it.
struct ScoreColumns {
  private let distribution: ScoreDistribution
  /// Whether the numbers may be in big letters, as the name above them is.
  private let hasBigNumbers: Bool

  init(_ distribution: ScoreDistribution, hasBigNumbers: Bool) {
    self.distribution = distribution
    self.hasBigNumbers = hasBigNumbers
  }

  /// Columns of an answer where there is room for all of them.
  static let widest = 11
  /// Columns an answer needs at least, with the gap to the next.
  static let narrowest = 3

  func draw(in area: Rect, on frame: inout Frame) {
    let counts = distribution.counts
    guard area.height >= 3, distribution.total > 0 else {
      frame.put("Nobody answered.", centredIn: area, .secondary)
      return
    }
    let column = min(Self.widest, max(Self.narrowest, area.width / counts.count))
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
        if let big = BigText.broadest(words, role, in: cells) {
          big.draw(in: cells, on: &frame)
        } else {
          frame.put(words, centredIn: cells, role)
        }
      }
      number(count > 0 ? "\(count)" : "·", count > 0 ? .heading : .secondary, in: foot)
      number("\(distribution.scale.lowerBound + index)", .secondary, in: scale)
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
