import PlainText

/// Values over time beside the line they should be on: what was measured, where it should be, the
/// goals, and where it goes on to. Each has a sign of its own, so that no colour is needed.
public struct LineChart: Hashable, Sendable {
  /// A value at a moment.
  public struct Reading: Hashable, Sendable {
    /// From 0, the first day, to 1, the last.
    public var time: Double
    public var value: Double

    public init(time: Double, value: Double) {
      self.time = time
      self.value = value
    }
  }

  /// In the order of their times.
  public let measured: [Reading]
  /// The ends of the line it should be on; empty where there is none.
  public let expected: [Reading]
  /// From the last measured point to the end, if it goes on as lately; empty where nothing is known.
  public let forecast: [Reading]
  /// The values that are asked for: one, or the two bounds of a range.
  public let goals: [Double]
  /// The moment from which the goals hold.
  public let goalsSince: Double
  /// Goals there were before, each from its first moment to its last.
  public let earlierGoals: [[Reading]]
  /// The moments at both ends of the lower axis.
  public let first: CleanText
  public let last: CleanText

  public init(
    measured: [Reading], expected: [Reading] = [], forecast: [Reading] = [], goals: [Double],
    goalsSince: Double = 0, earlierGoals: [[Reading]] = [], first: CleanText, last: CleanText
  ) {
    self.goalsSince = goalsSince
    self.earlierGoals = earlierGoals
    self.measured = measured
    self.expected = expected
    self.forecast = forecast
    self.goals = goals
    self.first = first
    self.last = last
  }

  /// The lowest and the highest value there is to show; nil where there is none.
  public var bounds: ClosedRange<Double>? {
    let values = (measured + expected + forecast + earlierGoals.joined()).map(\.value) + goals
    guard let low = values.min(), let high = values.max() else { return nil }
    return low...high
  }

  /// What the signs mean, for a line below.
  public var legend: StyledText {
    let signs: [(Bool, Sign)] = [
      (!measured.isEmpty, .measured), (!expected.isEmpty, .expected), (!goals.isEmpty, .goal),
      (!earlierGoals.isEmpty, .earlierGoal), (!forecast.isEmpty, .forecast),
    ]
    return signs.filter(\.0).map {
      StyledText("\($0.1.mark) ", $0.1.role) + StyledText("\($0.1.words)  ", .secondary)
    }
    .reduce(StyledText("")) { $0 + $1 }
  }

  /// Draws it with the axes: the highest and the lowest value at the left, as `name` calls them.
  public func draw(
    in area: Rect, on frame: inout Frame, naming name: (Double) -> CleanText
  ) {
    guard let bounds, area.height >= 3 else { return }
    let ends =
      bounds.lowerBound == bounds.upperBound
      ? [bounds.upperBound] : [bounds.upperBound, bounds.lowerBound]
    let left = ((ends + goals).map { name($0).columns }.max() ?? 0) + 1
    guard area.width > left + 8 else { return }
    var plot = area
    let foot = plot.takeBottom(1)
    let column = plot.takeLeft(left)
    frame.put(first, at: Point(x: plot.x, y: foot.y), .secondary, in: foot)
    frame.put(last, at: Point(x: plot.right - last.columns, y: foot.y), .secondary, in: foot)
    let canvas = Plot(area: plot, bounds: bounds)
    var taken: Set<Int> = []
    // A goal is named wherever its row is free.
    for value in ends + goals where taken.insert(canvas.row(value)).inserted {
      frame.put(
        name(value), at: Point(x: column.x, y: canvas.row(value)), .secondary, in: column)
    }
    for goal in goals {
      for x in canvas.column(goalsSince)..<plot.right { canvas.mark(x, goal, .goal, on: &frame) }
    }
    for earlier in earlierGoals { canvas.line(earlier, .earlierGoal, on: &frame) }
    canvas.line(expected, .expected, on: &frame)
    canvas.line(forecast, .forecast, on: &frame)
    for (one, next) in zip(measured, measured.dropFirst()) {
      canvas.line([one, next], .between, on: &frame)
    }
    for point in measured {
      canvas.mark(canvas.column(point.time), point.value, .measured, on: &frame)
    }
  }

  /// How a kind of value shows.
  fileprivate struct Sign {
    let mark: CleanText
    let role: Role
    let words: CleanText

    static let measured = Sign(mark: "●", role: .accent, words: "read")
    static let between = Sign(mark: "•", role: .accent, words: "")
    static let expected = Sign(mark: "·", role: .secondary, words: "expected")
    static let goal = Sign(mark: "─", role: .good, words: "goal")
    static let earlierGoal = Sign(mark: "╌", role: .secondary, words: "goal before")
    static let forecast = Sign(mark: "◦", role: .caution, words: "at this pace")
  }

  /// The cells values are put into.
  fileprivate struct Plot {
    let area: Rect
    let bounds: ClosedRange<Double>

    func column(_ time: Double) -> Int {
      area.x + Int((min(1, max(0, time)) * Double(area.width - 1)).rounded())
    }

    func row(_ value: Double) -> Int {
      let span = bounds.upperBound - bounds.lowerBound
      guard span > 0 else { return area.y }
      let share = (value - bounds.lowerBound) / span
      return area.bottom - 1 - Int((min(1, max(0, share)) * Double(area.height - 1)).rounded())
    }

    func mark(_ x: Int, _ value: Double, _ sign: Sign, on frame: inout Frame) {
      frame.put(sign.mark, at: Point(x: x, y: row(value)), sign.role, in: area)
    }

    func line(_ points: [Reading], _ sign: Sign, on frame: inout Frame) {
      guard let first = points.first, let last = points.last, points.count > 1 else { return }
      let (from, to) = (column(first.time), column(last.time))
      guard from < to else { return }
      for x in from...to {
        let share = Double(x - from) / Double(to - from)
        mark(x, first.value + share * (last.value - first.value), sign, on: &frame)
      }
    }
  }
}
