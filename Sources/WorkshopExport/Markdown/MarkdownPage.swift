import PlainText
import WorkshopModel

/// Blocks as CommonMark.
struct MarkdownPage {
  private(set) var text = ""
  /// Whether the last line is an item: the next list goes on with it.
  private var endsInList = false

  mutating func heading(_ level: Int, _ title: CleanText) {
    write(String(repeating: "#", count: level) + " " + MarkdownText(title).string + "\n")
  }

  mutating func add(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .heading(let title): heading(2, title)
      case .paragraph(let words, _): write(MarkdownText(words).string + "\n")
      case .list(let items, _): list(items)
      case .table(let table): self.table(table)
      case .chart(let chart): list(chart.lines)
      case .series(let series): list([series.line])
      }
    }
  }

  private mutating func list(_ items: [CleanText]) {
    guard !items.isEmpty else { return }
    write(items.map { "- \(MarkdownText($0).string)\n" }.joined(), asList: true)
  }

  /// What belongs to a row and has no column follows the table, by the row's first cell.
  private mutating func table(_ table: BlockTable) {
    let rooms: Set<BlockTable.Room> = [.everywhere, .narrow]
    let places = table.places(in: rooms)
    let lines =
      [places.map { MarkdownText(table.columns[$0].title).string }, places.map { _ in "---" }]
      + table.rows.map { row in places.map { MarkdownText(row.cells[$0].words).string } }
    write(lines.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined())
    list(
      table.rows.flatMap { row in
        row.remarks.filter { rooms.contains($0.room) }.map { remark in
          (row.cells.first.map { "\($0.words) " } ?? "") + remark.words
        }
      })
  }

  /// Blocks stand apart by one empty line, but for lists.
  private mutating func write(_ words: String, asList: Bool = false) {
    if !text.isEmpty, !(asList && endsInList) { text += "\n" }
    text += words
    endsInList = asList
  }
}
