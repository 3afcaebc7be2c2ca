import FoundationEssentials
import PlainText
import WorkshopModel

/// The key results over time: for each the points of its lines, and beside them a chart of those cells.
struct ChartSheet {
  static let name = "Charts"

  private enum Column: Int, CaseIterable {
    case line, day, value, picture
  }

  private let parts: [(title: CleanText, cycle: CleanText, series: [BlockSeries])]

  /// Nil where nothing can be drawn. A workbook counts days from 1900 on.
  init?(_ book: WorksheetBook) {
    let firstDay = CalendarDate(dayNumber: -25_567)
    parts = book.worksheets.map { worksheet in
      let drawn = worksheet.sections.contains(.checkIns) ? worksheet.series : []
      return (
        worksheet.title, worksheet.cycle.name,
        drawn.filter { $0.series.days.lowerBound >= firstDay }
      )
    }
    guard parts.contains(where: { !$0.series.isEmpty }) else { return nil }
  }

  func fill(_ sheet: Sheet, _ workbook: Workbook) throws(SpreadsheetError) {
    sheet.heads([("Line", 44), ("Day", 12), ("Value", 12), ("Chart", 90)])
    let hasSeveral = parts.count { !$0.series.isEmpty } > 1
    var row = 1
    for part in parts {
      for block in part.series {
        let caption = hasSeveral ? "\(part.title): \(block.caption)" : block.caption
        sheet.title(caption, at: row, Column.line.rawValue)
        let lines = Self.write(block.series, on: sheet, below: row)
        try workbook.chart(
          NativeChart(
            title: hasSeveral ? "\(block.caption) (\(part.cycle))" : block.caption,
            unit: block.series.unit, days: block.series.days, words: block.words, lines: lines),
          on: sheet, at: row, Column.picture.rawValue)
        row += max(Self.rowsOfChart, lines.map(\.rows.count).reduce(2, +))
      }
    }
  }

  /// As many rows as a chart is high, and one.
  private static let rowsOfChart = 19

  private static func write(
    _ series: KeyResultSeries, on sheet: Sheet, below row: Int
  ) -> [NativeChart.Line] {
    var next = row + 1
    var lines: [NativeChart.Line] = []
    func add(_ kind: NativeChart.Kind, _ points: [(day: CalendarDate, value: Decimal)]) {
      guard !points.isEmpty else { return }
      let first = next
      for point in points {
        sheet.text(kind.words, at: next, Column.line.rawValue)
        sheet.day(point.day, at: next, Column.day.rawValue)
        sheet.number(point.value, at: next, Column.value.rawValue)
        next += 1
      }
      lines.append(
        NativeChart.Line(
          kind: kind, rows: first..<next, days: Column.day.rawValue, values: Column.value.rawValue))
    }
    add(.read, series.measured.map { ($0.day, $0.value) })
    add(.expected, series.expected.map { ($0.day, $0.value) })
    for points in series.earlierGoals { add(.goal, points.map { ($0.day, $0.value) }) }
    for goal in series.goals {
      add(.goal, [(series.goalsSince, goal), (series.days.upperBound, goal)])
    }
    add(.pace, series.forecast.map { ($0.day, $0.value) })
    return lines
  }
}
