import PlainText
import WorkshopModel

/// Blocks as lines of text. What has a heading is indented below it.
struct TextPage {
  private(set) var lines: [WorksheetText.Line] = []

  mutating func add(
    _ text: CleanText, _ weight: WorksheetText.Weight, indent: Int = 0, isOfColumns: Bool = false
  ) {
    lines.append(
      WorksheetText.Line(text: text, weight: weight, indent: indent, isOfColumns: isOfColumns))
  }

  mutating func add(_ blocks: [Block]) {
    for block in blocks { add(block) }
  }

  private mutating func add(_ block: Block) {
    switch block {
    case .heading(let title):
      gap()
      add(title, .heading)
    case .paragraph(let words, .closing):
      gap()
      add(words, .detail)
    case .paragraph(let words, .closingOn): add(words, .detail)
    case .paragraph(let words, let style):
      add(words, style == .body ? .body : .detail, indent: 2)
    case .list(let items, .items): for item in items { add("- \(item)", .body, indent: 2) }
    case .list(let facts, .facts): add(.inOneBreath(facts), .detail, indent: 2)
    case .list(let remarks, .remarks), .list(let remarks, .judged):
      for remark in remarks { add(remark, .detail, indent: 2) }
    case .table(let table): add(table)
    case .chart(let chart): add(.inOneBreath(chart.lines), .detail, indent: 2)
    case .series(let series): add("- \(series.line)", .body, indent: 2)
    }
  }

  private mutating func gap() {
    if !lines.isEmpty { add("", .body) }
  }

  private mutating func add(_ table: BlockTable) {
    let places = table.places(in: [.everywhere, .narrow])
    let rows = table.rows.map { row in places.map { row.cells[$0].words.singleLine } }
    let heads = places.map { table.columns[$0].title }
    // Two columns explain each other.
    let hasHeads = places.count > 2
    let widths = places.indices.map { index in
      (rows + (hasHeads ? [heads] : [])).map { $0[index].count }.max() ?? 0
    }
    func beside(_ cells: [CleanText]) -> CleanText {
      let last = cells.lastIndex { !$0.isEmpty } ?? 0
      return CleanText(
        cells.prefix(last + 1).enumerated().map { index, cell in
          let gap = index == last ? 0 : widths[index] + 2 - cell.count
          return cell.string + String(repeating: " ", count: gap)
        }.joined())
    }
    if hasHeads, table.rows.contains(where: \.lines.isEmpty) {
      add(beside(heads), .detail, indent: 2, isOfColumns: true)
    }
    for (row, cells) in zip(table.rows, rows) {
      if row.lines.isEmpty { add(beside(cells), .body, indent: 2, isOfColumns: hasHeads) }
      for (index, line) in row.lines.enumerated() {
        add(line.words, line.isSoft ? .detail : .body, indent: index == 0 ? 2 : 6)
      }
    }
  }
}
