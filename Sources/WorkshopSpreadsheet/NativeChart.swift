import CXlsxWriter
import PlainText
import WorkshopModel

/// A chart that a spreadsheet program draws of cells beside it.
struct NativeChart {
  /// What a line means. Each has a dash or a marker of its own, so that no colour is needed.
  enum Kind {
    case read, expected, goal, pace

    var words: CleanText {
      switch self {
      case .read: "read"
      case .expected: "expected"
      case .goal: "goal"
      case .pace: "at this pace"
      }
    }
  }

  struct Line {
    let kind: Kind
    let rows: Range<Int>
    /// The columns of its days and of its values.
    let days: Int
    let values: Int
  }

  let title: CleanText
  let unit: CleanText
  let days: ClosedRange<CalendarDate>
  /// What it shows, for those who do not see it.
  let words: CleanText
  let lines: [Line]
}

extension Workbook {
  /// Puts a chart on the sheet of charts with its corner at a cell.
  func chart(
    _ chart: NativeChart, on sheet: Sheet, at row: Int, _ column: Int
  ) throws(SpreadsheetError) {
    let type = UInt8(LXW_CHART_SCATTER_STRAIGHT_WITH_MARKERS.rawValue)
    guard let made = library.workbook_add_chart(handle, type) else {
      throw SpreadsheetError(reason: "There is no room in memory for the charts.")
    }
    library.chart_title_set_name(made, Self.noFormula(chart.title))
    var font = lxw_chart_font()
    font.size = 11
    font.bold = 1
    library.chart_title_set_name_font(made, &font)
    library.chart_legend_set_position(made, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
    for line in chart.lines { try add(line, to: made) }
    library.chart_axis_set_num_format(made.pointee.x_axis, "d mmm yyyy")
    library.chart_axis_set_min(made.pointee.x_axis, chart.days.lowerBound.spreadsheetNumber)
    library.chart_axis_set_max(made.pointee.x_axis, chart.days.upperBound.spreadsheetNumber)
    if !chart.unit.isEmpty {
      library.chart_axis_set_name(made.pointee.y_axis, "in \(chart.unit.singleLine.string)")
    }
    try sheet.put(made, at: row, column, words: chart.words)
  }

  private func add(
    _ line: NativeChart.Line, to chart: UnsafeMutablePointer<lxw_chart>
  ) throws(SpreadsheetError) {
    func cells(_ column: Int) -> String {
      let letter = Character(UnicodeScalar(UInt8(ascii: "A") + UInt8(column)))
      return
        "=\(ChartSheet.name)!$\(letter)$\(line.rows.lowerBound + 1):$\(letter)$\(line.rows.upperBound)"
    }
    guard
      let series = library.chart_add_series(chart, cells(line.days), cells(line.values))
    else { throw SpreadsheetError(reason: "There is no room in memory for the charts.") }
    library.chart_series_set_name(series, line.kind.words.string)
    var look = lxw_chart_line()
    look.color = line.kind == .read || line.kind == .pace ? 0x1F6F5C : 0x556070
    look.width = line.kind == .read ? 2.5 : 1.5
    look.dash_type = UInt8(line.kind.dash.rawValue)
    library.chart_series_set_line(series, &look)
    library.chart_series_set_marker_type(series, UInt8(line.kind.marker.rawValue))
    var fill = lxw_chart_fill()
    fill.color = look.color
    library.chart_series_set_marker_fill(series, &fill)
  }

  /// What begins with an equals sign would be read as the name of a cell.
  private static func noFormula(_ text: CleanText) -> String {
    let title = String(text.singleLine.string.prefix(200))
    return title.hasPrefix("=") ? " \(title)" : title
  }
}

extension NativeChart.Kind {
  fileprivate var dash: lxw_chart_line_dash_type {
    switch self {
    case .read, .goal: LXW_CHART_LINE_DASH_SOLID
    case .expected: LXW_CHART_LINE_DASH_DASH
    case .pace: LXW_CHART_LINE_DASH_ROUND_DOT
    }
  }

  fileprivate var marker: lxw_chart_marker_type {
    switch self {
    case .read: LXW_CHART_MARKER_CIRCLE
    case .expected, .goal: LXW_CHART_MARKER_NONE
    case .pace: LXW_CHART_MARKER_DIAMOND
    }
  }
}

extension CalendarDate {
  /// As a workbook counts days.
  fileprivate var spreadsheetNumber: Double { Double(dayNumber + 25_569) }
}
