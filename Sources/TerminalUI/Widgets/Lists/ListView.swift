import PlainText

/// A list of which one row may be chosen. It pages so that the chosen row is visible, and says so
/// when not all fit.
public struct ListView: Hashable, Sendable {
  /// The lines of each item.
  public var items: [[StyledText]]
  /// The chosen item; nil in a list that is only read.
  public var selected: Int?
  /// The item that others are shown elsewhere; its sign stands in place of that of the chosen one.
  public var shown: Int?
  /// A short sign before each item, such as a tick or a number; empty for none.
  public var markers: [StyledText]
  /// The item that must be visible where none is chosen.
  public var visible: Int
  /// The most items on one page, nil for as many as fit.
  public var itemsPerPage: Int?
  /// Whether lines too long for the list are wrapped; else they are cut.
  public var wraps: Bool
  /// How many things each item holds, where that is not one: none in a heading, several in a row of
  /// names. The position counts things.
  public var things: [Int]?

  /// Columns before the lines of a list with a chosen row.
  public static let cursorWidth = 2

  public init(
    _ items: [[StyledText]], selected: Int? = nil, markers: [StyledText] = [], visible: Int = 0,
    itemsPerPage: Int? = nil, wraps: Bool = false, things: [Int]? = nil
  ) {
    self.items = items
    self.selected = selected.flatMap { items.indices.contains($0) ? $0 : nil }
    self.markers = markers
    self.visible = visible
    self.itemsPerPage = itemsPerPage
    self.wraps = wraps
    self.things = things.flatMap { $0.count == items.count ? $0 : nil }
  }

  /// A list of one-line items.
  public init(
    _ items: [StyledText], selected: Int? = nil, markers: [StyledText] = [], visible: Int = 0,
    itemsPerPage: Int? = nil, wraps: Bool = false, things: [Int]? = nil
  ) {
    self.init(
      items.map { [$0] }, selected: selected, markers: markers, visible: visible,
      itemsPerPage: itemsPerPage, wraps: wraps, things: things)
  }

  public func draw(in area: Rect, on frame: inout Frame) {
    let layout = layout(in: area)
    for row in layout.rows { draw(row, on: &frame) }
    if layout.paging.needsPositionLine(rows: area.height) {
      var rest = area
      layout.paging.positionLine(selected: selected, columns: area.width, things: things)
        .draw(in: rest.takeBottom(1), on: &frame)
    }
  }

  /// The item drawn at `point`, nil beside the items.
  public func item(at point: Point, in area: Rect) -> Int? {
    layout(in: area).rows.first { $0.area.contains(point) }?.item
  }

  /// The items on the page that shows the chosen one; its count is the step of a page key.
  public func visibleItems(in area: Rect) -> Range<Int> { layout(in: area).paging.items }

  /// Rows that all items take on lines of `columns`.
  public func height(columns: Int) -> Int { heights(columns: columns).reduce(0, +) }

  private func heights(columns width: Int) -> [Int] {
    let columns = max(1, width - lead)
    return items.map { lines in
      wraps ? lines.reduce(0) { $0 + $1.hangingRows(in: columns) } : lines.count
    }
  }

  /// Columns before the lines.
  private var lead: Int {
    (selected == nil ? 0 : Self.cursorWidth) + (markerWidth > 0 ? markerWidth + 1 : 0)
  }

  private func draw(_ row: ListLayout.Row, on frame: inout Frame) {
    let isSelected = row.item == selected
    if isSelected { frame.fill(row.area, .selection) }
    var area = row.area
    if selected != nil {
      let sign = area.takeLeft(Self.cursorWidth)
      if row.isFirst { self.sign(of: row.item)?.draw(in: sign, on: &frame) }
    }
    if markerWidth > 0 {
      let place = area.takeLeft(markerWidth + 1)
      if row.isFirst, markers.indices.contains(row.item) {
        let marker = markers[row.item]
        (isSelected ? marker.painted(.selection) : marker).draw(in: place, on: &frame)
      }
    }
    (isSelected ? row.text.painted(.selection) : row.text).draw(in: area, on: &frame)
  }

  private func sign(of item: Int) -> StyledText? {
    let role: Role = item == selected ? .selection : .accent
    if item == shown { return StyledText("» ", role) }
    return item == selected ? StyledText("▸ ", role) : nil
  }

  private var markerWidth: Int { markers.reduce(0) { max($0, $1.width) } }

  private func layout(in area: Rect) -> ListLayout {
    let columns = max(1, area.width - lead)
    return ListLayout(
      heights: heights(columns: area.width), limit: itemsPerPage, focus: selected ?? visible,
      area: area
    ) { item in
      wraps ? items[item].flatMap { $0.hanging(in: columns) } : items[item]
    }
  }
}
