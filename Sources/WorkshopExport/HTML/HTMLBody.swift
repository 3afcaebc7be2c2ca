import FoundationEssentials
import PlainText
import WorkshopModel

/// What stands between the page's head and foot, line by line.
struct HTMLBody {
  private(set) var text = ""
  /// Of the headings that open a worksheet; those within are one level below.
  private let level: Int

  init(level: Int) { self.level = level }

  mutating func line(_ markup: String) { text += markup + "\n" }

  private mutating func heading(_ level: Int, _ title: CleanText) {
    line("<h\(level) dir=\"auto\">\(title.html)</h\(level)>")
  }

  /// A name for links that no text of anybody is part of.
  static func name(ofSection index: Int) -> String { "set-\(index + 1)" }

  /// A link to each section.
  mutating func contents(_ titles: [CleanText]) {
    line("<nav aria-label=\"Contents\">")
    line("<ol>")
    for (index, title) in titles.enumerated() {
      line("<li dir=\"auto\"><a href=\"#\(Self.name(ofSection: index))\">\(title.html)</a></li>")
    }
    line("</ol>")
    line("</nav>")
  }

  mutating func worksheet(_ worksheet: Worksheet) {
    heading(level, worksheet.title)
    line("<p class=\"soft\">\(worksheet.days.html)</p>")
    for part in worksheet.blocks {
      if part.section == .week {
        squares(part.blocks)
      } else {
        for block in part.blocks { add(block) }
      }
    }
  }

  /// Each heading with what follows it is a square; what comes before stands above them.
  private mutating func squares(_ blocks: [Block]) {
    var isInside = false
    for block in blocks {
      if case .heading = block {
        line(isInside ? "</div><div>" : "<div class=\"squares\"><div>")
        isInside = true
      }
      add(block)
    }
    if isInside { line("</div></div>") }
  }

  mutating func add(_ block: Block) {
    switch block {
    case .heading(let title): heading(level + 1, title)
    case .paragraph(let words, _): line("<p dir=\"auto\">\(words.html)</p>")
    case .list(let items, .judged(let tones)): list(items, tones.map(Self.mark))
    case .list(let items, _): list(items, items.map { _ in "" })
    case .table(let table): self.table(table)
    case .chart(let chart): self.chart(chart)
    case .series(let series): figure(series)
    }
  }

  private mutating func figure(_ series: BlockSeries) {
    line("<figure>")
    line("<figcaption dir=\"auto\">\(series.caption.html)</figcaption>")
    line(SeriesChart(series).svg)
    line("<p class=\"soft\">\(series.words.capitalisedFirst.html)</p>")
    line("</figure>")
  }

  /// The attribute of an item that is judged.
  private static func mark(_ tone: Tone) -> String {
    tone == .neutral ? "" : " class=\"\(tone.rawValue)\""
  }

  private mutating func list(_ items: [CleanText], _ marks: [String]) {
    line("<ul>")
    for (item, mark) in zip(items, marks) { line("<li dir=\"auto\"\(mark)>\(item.html)</li>") }
    line("</ul>")
  }

  private mutating func chart(_ chart: BlockChart) {
    let caption = chart.caption + (chart.warning.map { " \($0)" } ?? "")
    table(caption, heads: [chart.labelHead, chart.valueHead]) { page in
      for bar in chart.bars {
        page.line(
          "<tr><th scope=\"row\">\(bar.label.html)</th><td>\(Self.meter(bar.share, bar.words))</td></tr>"
        )
      }
    }
  }

  private mutating func table(_ table: BlockTable) {
    let places = table.places(in: [.everywhere, .wide])
    let columns = places.map { table.columns[$0] }
    self.table(table.caption, heads: columns.map(\.title)) { page in
      for row in table.rows {
        let cells = zip(columns, places).map { Self.cell(row.cells[$1], $0.kind) }
        page.line("<tr>\(cells.joined())</tr>")
        page.words(of: row, in: table, beside: places.count)
      }
    }
  }

  /// What has no column on this page stands in the line below, which is as wide as the table.
  private mutating func words(of row: BlockTable.Row, in table: BlockTable, beside columns: Int) {
    let remarks = row.remarks.filter { $0.room != .narrow }
    let words =
      table.places(in: [.narrow]).map { row.cells[$0].words.html }
      + remarks.filter { !$0.isWarning }.map { "<bdi>\($0.words.html)</bdi>" }
    let warnings = remarks.filter(\.isWarning).map {
      "<bdi class=\"warning\">\($0.words.html)</bdi>"
    }
    guard !(words + warnings).isEmpty else { return }
    let lines = (words.isEmpty ? [] : [words.joined(separator: " · ")]) + warnings
    line(
      "<tr class=\"words\"><td></td><td class=\"soft\" colspan=\"\(columns - 1)\" dir=\"auto\">\(lines.joined(separator: "<br>"))</td></tr>"
    )
  }

  private mutating func table(
    _ caption: CleanText, heads: [CleanText], _ rows: (inout HTMLBody) -> Void
  ) {
    line("<div class=\"wide\"><table>")
    line("<caption>\(caption.html)</caption>")
    let cells = heads.map { "<th scope=\"col\">\($0.html)</th>" }.joined()
    line("<thead><tr>\(cells)</tr></thead>")
    line("<tbody>")
    rows(&self)
    line("</tbody></table></div>")
  }

  private static func cell(_ cell: BlockTable.Cell, _ kind: BlockTable.Column.Kind) -> String {
    switch kind {
    case .words: "<td dir=\"auto\">\(cell.words.html)</td>"
    case .number: "<td class=\"number\">\(cell.words.html)</td>"
    case .name: "<th scope=\"row\" dir=\"auto\">\(cell.words.html)</th>"
    case .meter: "<td>\(meter(cell.share, cell.words))</td>"
    }
  }

  /// A bar with its value in words beside it; without a value the words alone.
  private static func meter(_ share: Decimal?, _ words: CleanText) -> String {
    guard let share else { return words.html }
    let percent = Amount.number(min(max(share, 0), 1) * 100, places: 0)
    return
      "<svg class=\"meter\" viewBox=\"0 0 100 14\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect width=\"\(percent)\" height=\"14\"/></svg> \(words.html)"
  }
}
