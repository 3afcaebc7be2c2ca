import FoundationEssentials
import PlainText
import WorkshopModel

/// A key result over time as an SVG that stands in a page: what was read, the goal, the line it should
/// be on, and where it goes at this pace. Each has a shape or a dash of its own, and every colour comes
/// from the page.
struct SeriesChart {
  private let block: BlockSeries
  private let axis: ValueAxis
  /// Left of the plot, as wide as the longest number.
  private let left: Decimal

  private static let width: Decimal = 640
  private static let height: Decimal = 260
  private static let right: Decimal = 24
  private static let top: Decimal = 34
  private static let bottom: Decimal = 30
  private static let letter: Decimal = 7
  private static let mostDots = 80

  init(_ block: BlockSeries) {
    self.block = block
    axis = ValueAxis(holding: block.series.bounds)
    let longest = axis.ticks.map { Self.number($0, block.series).count }.max() ?? 0
    left = min(220, Decimal(longest) * Self.letter + 14)
  }

  var svg: String {
    let series = block.series
    var lines = [
      "<svg viewBox=\"0 0 \(Self.coordinate(Self.width)) \(Self.coordinate(Self.height))\" role=\"img\">",
      "<title>\(block.caption.html)</title>", "<desc>\(block.words.html)</desc>",
    ]
    lines += grid + dates + legend
    lines += series.earlierGoals.map { path($0, "goal") }
    for goal in series.goals {
      lines.append(
        line([(x(series.goalsSince), y(goal)), (Self.width - Self.right, y(goal))], "goal"))
    }
    lines.append(path(series.expected, "expected"))
    lines.append(path(series.forecast, "pace"))
    lines.append(path(series.measured, "read"))
    lines += series.forecast.suffix(1).map { diamond(x($0.day), y($0.value)) }
    // Of very many points the line alone is seen.
    let dots =
      series.measured.count > Self.mostDots ? series.measured.suffix(1) : series.measured[...]
    lines += dots.map { dot(x($0.day), y($0.value)) }
    lines.append("</svg>")
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  // MARK: Axes

  /// A long unit has room once above the numbers.
  private static func number(_ value: Decimal, _ series: KeyResultSeries) -> String {
    let unit = series.unit.count > 3 ? "" : series.unit
    return Amount(value, unit: unit).words()
  }

  private var grid: [String] {
    var lines = axis.ticks.flatMap { tick in
      [
        line([(left, y(tick)), (Self.width - Self.right, y(tick))], "grid"),
        text(Self.number(tick, block.series), left - 8, y(tick) + 4, "end"),
      ]
    }
    if block.series.unit.count > 3 {
      lines.append(text(block.series.unit.string, 0, Self.top - 12, "start"))
    }
    return lines
  }

  private var dates: [String] {
    let days = block.series.days
    let foot = Self.height - Self.bottom
    return DayAxis(days, most: 8).ticks.flatMap { day -> [String] in
      let anchor = day == days.lowerBound ? "start" : day == days.upperBound ? "end" : "middle"
      return [
        line([(x(day), foot), (x(day), foot + 5)], "tick"),
        text(
          day == days.lowerBound || day == days.upperBound ? day.words : day.dayAndMonth, x(day),
          foot + 20, anchor),
      ]
    }
  }

  /// What the lines mean, with a piece of each; right above the plot.
  private var legend: [String] {
    let series = block.series
    let entries: [(isThere: Bool, words: String, kind: String)] = [
      (true, "read", "read"), (!series.expected.isEmpty, "expected", "expected"),
      (true, "goal", "goal"), (!series.forecast.isEmpty, "at this pace", "pace"),
    ]
    var place = Self.width - Self.right
    var lines: [String] = []
    for entry in entries.reversed() where entry.isThere {
      place -= Decimal(entry.words.count) * Self.letter
      lines.append(text(entry.words, place, 16, "start"))
      let piece: [(Decimal, Decimal)] = [(place - 46, 12), (place - 14, 12)]
      lines.append(line(piece, entry.kind))
      if entry.kind == "read" { lines.append(dot(place - 30, 12)) }
      if entry.kind == "pace" { lines.append(diamond(place - 14, 12)) }
      place -= 62
    }
    return lines
  }

  // MARK: Shapes

  private func x(_ day: CalendarDate) -> Decimal {
    let share = min(1, max(0, block.series.share(of: day)))
    return left + share * (Self.width - Self.right - left)
  }

  private func y(_ value: Decimal) -> Decimal {
    let bounds = axis.bounds
    let share = (value - bounds.lowerBound) / (bounds.upperBound - bounds.lowerBound)
    return Self.height - Self.bottom - share * (Self.height - Self.bottom - Self.top)
  }

  private func path(_ points: [KeyResultSeries.Point], _ kind: String) -> String {
    points.count < 2 ? "" : line(points.map { (x($0.day), y($0.value)) }, kind)
  }

  private func line(_ points: [(Decimal, Decimal)], _ kind: String) -> String {
    let places = points.map { "\(Self.coordinate($0)),\(Self.coordinate($1))" }
    return "<polyline class=\"\(kind)\" points=\"\(places.joined(separator: " "))\"/>"
  }

  private func dot(_ x: Decimal, _ y: Decimal) -> String {
    "<circle class=\"dot\" cx=\"\(Self.coordinate(x))\" cy=\"\(Self.coordinate(y))\" r=\"4\"/>"
  }

  private func diamond(_ x: Decimal, _ y: Decimal) -> String {
    let corners = [(x, y - 6), (x + 6, y), (x, y + 6), (x - 6, y)]
    let places = corners.map { "\(Self.coordinate($0)),\(Self.coordinate($1))" }
    return "<polygon class=\"end\" points=\"\(places.joined(separator: " "))\"/>"
  }

  private func text(_ words: String, _ x: Decimal, _ y: Decimal, _ anchor: String) -> String {
    "<text x=\"\(Self.coordinate(x))\" y=\"\(Self.coordinate(y))\" text-anchor=\"\(anchor)\">\(CleanText(words).html)</text>"
  }

  /// Half a pixel of a chart is not seen; no group of thousands stands in it.
  private static func coordinate(_ value: Decimal) -> String {
    value.isFinite ? "\(value.rounded(places: 1))" : "0"
  }
}
