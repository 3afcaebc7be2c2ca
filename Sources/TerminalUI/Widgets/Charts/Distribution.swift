import PlainText

/// How often each score was given: one column per score, its height in eighths of a row, the number
/// of scores below it and the score itself at the foot. The numbers tell all without the picture.
public struct Distribution: Hashable, Sendable {
  /// The scores there are to give.
  public let range: ClosedRange<Int>
  /// How often each was given, in the order of `range`.
  public let counts: [Int]

  /// - Parameters:
  ///   - scores: the given scores; those outside `range` are left out.
  ///   - range: 1...5 or 0...10.
  public init(scores: [Int], range: ClosedRange<Int>) {
    self.range = range
    var counts = Array(repeating: 0, count: range.count)
    for score in scores where range.contains(score) { counts[score - range.lowerBound] += 1 }
    self.counts = counts
  }

  /// The distribution in words: `1 twice, 4 three times`, scores that nobody gave left out.
  public var words: CleanText {
    let given = zip(range, counts).filter { $0.1 > 0 }.map { "\($0.0) \(Self.times($0.1))" }
    return CleanText(given.isEmpty ? "no scores" : given.joined(separator: ", "))
  }

  /// In letters where a figure beside the score could be taken for one.
  private static func times(_ count: Int) -> String {
    switch count {
    case 1: "once"
    case 2: "twice"
    case let few where few < small.count: "\(small[few]) times"
    default: "\(count) times"
    }
  }

  private static let small = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
  ]

  /// Columns the picture takes; where there are fewer, or under three rows, the words show instead.
  public var width: Int { counts.count * columnWidth - 1 }

  private var columnWidth: Int {
    let labels = [range.lowerBound, range.upperBound] + counts
    return (labels.map { "\($0)".count }.max() ?? 1) + 1
  }

  public func draw(in area: Rect, on frame: inout Frame) {
    guard area.height >= 3, area.width >= width else {
      StyledText(words).wrapped(to: area.width).draw(in: area, on: &frame)
      return
    }
    var bars = area
    let foot = bars.takeBottom(2)
    let largest = max(1, counts.max() ?? 1)
    for (index, count) in counts.enumerated() {
      let x = area.x + index * columnWidth
      let eighths = count * bars.height * 8 / largest
      drawColumn(count > 0 ? max(1, eighths) : 0, x: x, in: bars, on: &frame)
      let tally = StyledText(count > 0 ? "\(count)" : "·").painted(count > 0 ? .body : .secondary)
      tally.draw(at: Point(x: x, y: foot.y), columns: columnWidth - 1, on: &frame)
      StyledText("\(range.lowerBound + index)").painted(.secondary)
        .draw(at: Point(x: x, y: foot.y + 1), columns: columnWidth - 1, on: &frame)
    }
  }

  private func drawColumn(_ eighths: Int, x: Int, in bars: Rect, on frame: inout Frame) {
    let steps: [Character] = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    for row in 0..<bars.height {
      let level = min(max(0, eighths - row * 8), 8)
      guard level > 0 else { break }
      let block = CleanText(String(repeating: steps[level], count: columnWidth - 1))
      frame.put(block, at: Point(x: x, y: bars.bottom - 1 - row), .meter)
    }
  }
}
