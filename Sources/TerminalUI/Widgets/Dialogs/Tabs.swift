import PlainText

/// Titles side by side, one of them open. Where not all fit, the row shows those around the open
/// one, with `‹` and `›` where there are more.
public struct Tabs: Hashable, Sendable {
  public var titles: [CleanText]
  /// The open tab.
  public var selected: Int

  public init(_ titles: [CleanText], selected: Int) {
    self.titles = titles
    self.selected = min(max(0, selected), max(0, titles.count - 1))
  }

  public func draw(in area: Rect, on frame: inout Frame) {
    guard !titles.isEmpty, !area.isEmpty else { return }
    let shown = shown(in: area.width)
    for (index, place) in places(of: shown, in: area) {
      let isOpen = index == selected
      let sign = isOpen ? "▸" : " "
      StyledText("\(sign)\(titles[index]) ", isOpen ? .selection : .secondary)
        .draw(in: place, on: &frame)
    }
    let arrow = { (text: CleanText) in StyledText(text, .secondary) }
    if shown.lowerBound > 0 { arrow("‹").draw(in: area, on: &frame) }
    if shown.upperBound < titles.count { arrow("›").draw(in: area, align: .right, on: &frame) }
  }

  /// The tab drawn at `point`, nil beside the tabs.
  public func tab(at point: Point, in area: Rect) -> Int? {
    guard !titles.isEmpty, !area.isEmpty else { return nil }
    return places(of: shown(in: area.width), in: area).first { $0.area.contains(point) }?.index
  }

  private func width(of tabs: Range<Int>) -> Int {
    tabs.reduce(0) { $0 + titles[$1].columns + 2 } + tabs.count - 1
  }

  /// The tabs around the open one that fit; the outer columns are kept free for the arrows.
  private func shown(in columns: Int) -> Range<Int> {
    if width(of: titles.indices) <= columns { return titles.indices }
    var shown = selected..<selected + 1
    while true {
      let right = shown.lowerBound..<shown.upperBound + 1
      let left = shown.lowerBound - 1..<shown.upperBound
      if right.upperBound <= titles.count, width(of: right) <= columns - 2 {
        shown = right
      } else if left.lowerBound >= 0, width(of: left) <= columns - 2 {
        shown = left
      } else {
        return shown
      }
    }
  }

  private func places(of shown: Range<Int>, in area: Rect) -> [(index: Int, area: Rect)] {
    var row = Rect(x: area.x, y: area.y, width: area.width, height: 1)
    if shown != titles.indices, area.width > 2 { row = row.inset(x: 1) }
    return shown.map { index in
      let place = row.takeLeft(titles[index].columns + 2)
      _ = row.takeLeft(1)
      return (index, place)
    }
  }
}
