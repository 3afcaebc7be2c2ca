import PlainText
import TerminalUI
import WorkshopModel

/// One key result over time for the back row: its name, how far it has come as a big number beside its
/// status, and the chart.
struct ChartPicture {
  private let standing: KeyResultStanding
  private let number: CleanText
  private let cycle: Cycle

  init(_ chart: RoomChart) {
    standing = chart.numbered.standing
    number = chart.numbered.number
    cycle = chart.cycle
  }

  /// Rows the chart keeps below a name in big letters, and below big numbers.
  private static let leastBelowName = 9
  private static let leastBelowNumbers = 6

  func isBig(in area: Rect) -> Bool { bigName(in: area) != nil }

  func draw(in area: Rect, on frame: inout Frame) {
    var rest = area
    if let name = bigName(in: area) {
      name.draw(in: rest.takeTop(name.size(columns: rest.width)?.height ?? 0), on: &frame)
      let values = values(rest.width)
      _ = rest.takeTop(1)
      values.draw(in: rest.takeTop(values.count), on: &frame)
      _ = rest.takeTop(values.isEmpty ? 0 : 1)
    } else {
      let name = plainName(rest.width)
      name.draw(in: rest.takeTop(name.count), on: &frame)
      _ = rest.takeTop(chartRows(in: rest) > Self.leastBelowNumbers ? 1 : 0)
    }
    let row = StandingRow(standing, width: rest.width)
    row.draw(in: rest.takeTop(row.rows), on: &frame)
    _ = rest.takeTop(1)
    let last = rest.takeBottom(rest.height > Self.leastBelowNumbers + 4 ? 2 : 1)
    let bottom = Point(x: last.x, y: last.bottom - 1)
    guard let chart else {
      StyledText(standing.lastWords, .body).draw(at: bottom, columns: last.width, on: &frame)
      return
    }
    let legend = chart.chart.legend.wrapped(to: rest.width)
    legend.draw(in: rest.takeTop(legend.count), on: &frame)
    chart.draw(in: rest, on: &frame)
    StyledText(standing.lastWords, .secondary).truncated(to: last.width)
      .draw(at: bottom, columns: last.width, on: &frame)
  }

  /// Nil where nothing was read yet.
  private var chart: KeyResultChart? {
    standing.course.isEmpty ? nil : KeyResultChart(standing, in: cycle)
  }

  /// Whether big numbers leave the chart its room.
  func fits(in area: Rect) -> Bool {
    var rest = area
    _ = rest.takeTop(plainName(area.width).count)
    return chartRows(in: rest) >= Self.leastBelowNumbers
  }

  /// Rows of the chart in `area`, the part below the name.
  private func chartRows(in area: Rect) -> Int {
    let legend = chart?.chart.legend.wrapped(to: area.width).count ?? 0
    return area.height - StandingRow(standing, width: area.width).rows - 1 - legend - 1
  }

  private func bigName(in area: Rect) -> BigText? {
    BigText.Breadth.allCases.lazy.map {
      BigText("\(number) \(standing.keyResult.wording.sentence)", alignment: .left, breadth: $0)
    }
    .first { name in
      guard let height = name.size(columns: area.width)?.height else { return false }
      var rest = area
      let values = values(area.width).count
      _ = rest.takeTop(height + 1 + values + (values > 0 ? 1 : 0))
      return chartRows(in: rest) >= Self.leastBelowName
    }
  }

  private func values(_ columns: Int) -> [StyledText] {
    standing.keyResult.markedValues(in: cycle)
      .map { StyledText($0, .secondary).wrapped(to: columns) } ?? []
  }

  private func plainName(_ columns: Int) -> [StyledText] {
    BoldName(text: "\(number) \(standing.keyResult.wording.sentence)").lines(columns: columns)
      + values(columns)
  }
}
