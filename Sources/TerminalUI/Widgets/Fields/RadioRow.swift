import PlainText

/// One of several words, all of them visible: `(•) increase  ( ) decrease`. Options that do not fit
/// beside each other continue in the next row.
public struct RadioRow: Hashable, Sendable {
  public var options: [CleanText]
  /// The chosen option; nil before the choice.
  public var selected: Int?
  /// The option the keys are on; nil without the focus.
  public var focused: Int?

  public init(_ options: [CleanText], selected: Int?, focused: Int? = nil) {
    self.options = options
    self.selected = selected
    self.focused = focused
  }

  /// Rows the options take in lines of `columns`.
  public func height(columns: Int) -> Int {
    places(in: Rect(x: 0, y: 0, width: columns, height: .max / 2)).last.map { $0.area.y + 1 } ?? 0
  }

  public func draw(in area: Rect, on frame: inout Frame) {
    for (index, place) in places(in: area) {
      let sign = index == selected ? "(•)" : "( )"
      let lead = index == focused ? "▸" : " "
      StyledText("\(lead)\(sign) \(options[index]) ", index == focused ? .selection : .body)
        .draw(in: place, on: &frame)
    }
  }

  /// The option drawn at `point`, nil beside the options.
  public func option(at point: Point, in area: Rect) -> Int? {
    places(in: area).first { $0.area.contains(point) }?.index
  }

  private func places(in area: Rect) -> [(index: Int, area: Rect)] {
    var places: [(index: Int, area: Rect)] = []
    var rest = area
    var row = rest.takeTop(1)
    for index in options.indices {
      let width = options[index].columns + 6
      if width > row.width, row.width < area.width { row = rest.takeTop(1) }
      guard !row.isEmpty else { break }
      places.append((index, row.takeLeft(width)))
    }
    return places
  }
}
