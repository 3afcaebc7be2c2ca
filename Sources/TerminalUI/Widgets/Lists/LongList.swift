import PlainText

/// A list of one-line items that pages as `ListView` does, and asks for the lines of the page that shows
/// only: a step takes as long in it as in a list of ten.
public struct LongList: Hashable, Sendable {
  public let count: Int
  /// The chosen item.
  public let selected: Int

  public init(count: Int, selected: Int) {
    self.count = count
    self.selected = min(max(0, selected), max(0, count - 1))
  }

  public func draw(
    in area: Rect, on frame: inout Frame, line: (_ item: Int) -> StyledText
  ) {
    let paging = paging(in: area)
    var body = area
    if paging.needsPositionLine(rows: area.height) {
      paging.positionLine(selected: selected, columns: area.width)
        .draw(in: body.takeBottom(1), on: &frame)
    }
    ListView(paging.items.map { [line($0)] }, selected: selected - paging.items.lowerBound)
      .draw(in: body, on: &frame)
  }

  /// The item drawn at `point`, nil beside the items.
  public func item(at point: Point, in area: Rect) -> Int? {
    let items = paging(in: area).items
    let item = items.lowerBound + point.y - area.y
    return area.contains(point) && items.contains(item) ? item : nil
  }

  /// The item that is marked after a move, drawn in `area`; nil in an empty list.
  public func index(after move: ListMove, in area: Rect) -> Int? {
    guard count > 0 else { return nil }
    let page = paging(in: area).items
    let target =
      switch move {
      case .up: selected - 1
      case .down: selected + 1
      case .start: 0
      case .end: count - 1
      case .pageDown: page.upperBound
      case .pageUp: paging(in: area, focus: page.lowerBound - 1).items.lowerBound
      }
    return min(max(0, target), count - 1)
  }

  private func paging(in area: Rect, focus: Int? = nil) -> Paging {
    Paging(count: count, rows: area.height, focus: focus ?? selected)
  }
}
