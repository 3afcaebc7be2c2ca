import FoundationEssentials
import PlainText
import TerminalUI
import WorkshopModel

/// The chart of one key result in characters.
struct KeyResultChart {
  let chart: LineChart
  private let series: KeyResultSeries

  /// Nil where nothing can be drawn.
  init?(_ standing: KeyResultStanding, in cycle: Cycle) {
    guard let series = KeyResultSeries(standing, in: cycle) else { return nil }
    self.series = series
    let start = series.days.lowerBound
    let length = Double(max(1, start.days(until: series.days.upperBound)))
    func time(_ day: CalendarDate) -> Double { Double(start.days(until: day)) / length }
    func readings(_ points: [KeyResultSeries.Point]) -> [LineChart.Reading] {
      points.map { .init(time: time($0.day), value: $0.value.asDouble) }
    }
    chart = LineChart(
      measured: readings(series.measured), expected: readings(series.expected),
      forecast: readings(series.forecast), goals: series.goals.map(\.asDouble),
      goalsSince: time(series.goalsSince),
      earlierGoals: series.earlierGoals.map(readings),
      first: CleanText(series.days.lowerBound.dayAndMonth),
      last: CleanText(series.days.upperBound.dayAndMonth))
  }

  func draw(in area: Rect, on frame: inout Frame) {
    chart.draw(in: area, on: &frame) { [series] value in series.words(Decimal(value)) }
  }
}
