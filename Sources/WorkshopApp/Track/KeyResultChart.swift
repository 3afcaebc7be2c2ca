import FoundationEssentials
import PlainText
import TerminalUI
import WorkshopModel

/// The chart of one key result: its values where it has numbers, else its progress in percent.
struct KeyResultChart {
  let chart: LineChart
  private let unit: CleanText

  /// Nil where nothing can be drawn: what is done or not, and what is still to be found out.
  init?(_ standing: KeyResultStanding, in set: OKRSet) {
    let wording = standing.keyResult.wording
    let start: Double?
    let goals: [Double]
    var readsStages = false
    switch standing.keyResult.values?.measure {
    case .change(let baseline, let target, _, _):
      (start, goals) = (baseline.asDouble, [target.asDouble])
    case .limit(let limit): (start, goals) = (nil, [limit.asDouble])
    case .range(let low, let high): (start, goals) = (nil, [low.asDouble, high.asDouble])
    case .stages:
      (start, goals) = (0, [100])
      readsStages = true
    case .binary, .unknown, nil: return nil
    }
    unit = readsStages ? "%" : wording.unit
    let cycle = set.cycle
    let read = standing.course.compactMap { step -> LineChart.Reading? in
      let value = readsStages ? step.progress.raw.map { $0 * 100 } : step.current
      let day = cycle.first.days(until: step.checkIn.day)
      return value.map {
        .init(time: Double(day) / Double(max(1, cycle.dayCount - 1)), value: $0.asDouble)
      }
    }
    var forecast: [LineChart.Reading] = []
    if let raw = standing.forecast?.raw.asDouble, let start, let last = read.last {
      forecast = [last, .init(time: 1, value: start + raw * (goals[0] - start))]
    }
    chart = LineChart(
      measured: read,
      expected: start.map { [.init(time: 0, value: $0), .init(time: 1, value: goals[0])] } ?? [],
      forecast: forecast, goals: goals, first: CleanText(cycle.first.dayAndMonth),
      last: CleanText(cycle.last.dayAndMonth))
  }

  /// As many as tell the ends of the axis and the goals between them apart.
  private static func places(_ bounds: ClosedRange<Double>) -> Int {
    var places = 1
    var span = bounds.upperBound - bounds.lowerBound
    while span > 0, span < 10, places < 6 {
      span *= 10
      places += 1
    }
    return places
  }

  func draw(in area: Rect, on frame: inout Frame) {
    let places = chart.bounds.map(Self.places) ?? 1
    chart.draw(in: area, on: &frame) { value in
      CleanText(Amount(Decimal(value), unit: unit).words(places: places))
    }
  }
}
