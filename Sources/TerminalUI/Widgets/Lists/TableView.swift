import PlainText

/// Rows and columns under a header, of which one row may be chosen. It pages like a list.
public struct TableView: Hashable, Sendable {
  public var columns: [TableColumn]
  public var rows: [TableRow]
  /// The chosen row; nil in a table that is only read.
  public var selected: Int?
  /// The row that must be visible where none is chosen.
  public var visible: Int

  public init(
    _ columns: [TableColumn], _ rows: [TableRow], selected: Int? = nil, visible: Int = 0
  ) {
    self.columns = columns
    self.rows = rows
    self.selected = selected.flatMap { rows.indices.contains($0) ? $0 : nil }
    self.visible = visible
  }

  public func draw(in area: Rect, on frame: inout Frame) {
    guard !area.isEmpty else { return }
    var body = area
    var header = body.takeTop(headerRows(in: area))
    _ = header.takeLeft(signWidth)
    let widths = TableWidths.resolve(columns, rows: rows, total: area.width - signWidth)
    let titles = columns.map { StyledText($0.title, .secondary) }
    draw(titles, widths: widths, in: header, on: &frame)
    let layout = layout(in: body)
    for row in layout.rows { draw(row, widths: widths, on: &frame) }
    if layout.paging.needsPositionLine(rows: body.height) {
      layout.paging.positionLine(selected: selected, columns: area.width)
        .draw(in: body.takeBottom(1), on: &frame)
    }
  }

  /// The row drawn at `point`, nil on the header and beside the rows.
  public func row(at point: Point, in area: Rect) -> Int? {
    bodyLayout(in: area).rows.first { $0.area.contains(point) }?.item
  }

  /// The rows on the page that shows the chosen one; its count is the step of a page key.
  public func visibleRows(in area: Rect) -> Range<Int> { bodyLayout(in: area).paging.items }

  private var signWidth: Int { selected == nil ? 0 : 2 }

  /// The header gives way where there is one row only.
  private func headerRows(in area: Rect) -> Int { area.height > 1 ? 1 : 0 }

  private func bodyLayout(in area: Rect) -> ListLayout {
    var body = area
    _ = body.takeTop(headerRows(in: area))
    return layout(in: body)
  }

  private func layout(in body: Rect) -> ListLayout {
    ListLayout(
      lines: rows.map { _ in [StyledText("")] }, limit: nil, focus: selected ?? visible, area: body)
  }

  private func draw(_ row: ListLayout.Row, widths: [Int], on frame: inout Frame) {
    var area = row.area
    var cells = rows[row.item].cells
    if row.item == selected {
      frame.fill(area, .selection)
      StyledText("▸", .selection).draw(in: area, on: &frame)
      cells = cells.map { $0.painted(.selection) }
    }
    _ = area.takeLeft(signWidth)
    draw(cells, widths: widths, in: area, on: &frame)
  }

  private func draw(_ cells: [StyledText], widths: [Int], in area: Rect, on frame: inout Frame) {
    var rest = area
    for (index, width) in widths.enumerated() {
      let place = rest.takeLeft(width)
      if index < cells.count {
        cells[index].draw(in: place, align: columns[index].alignment, on: &frame)
      }
      _ = rest.takeLeft(TableWidths.gap)
    }
  }
}
