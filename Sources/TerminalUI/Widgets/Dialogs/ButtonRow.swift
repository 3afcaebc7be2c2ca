import PlainText

/// Buttons with the keys that press them: `[ Enter  Save ]`. Buttons that do not fit beside each
/// other continue in the next row.
public struct ButtonRow: Hashable, Sendable {
  /// A key and what it does.
  public struct Button: Hashable, Sendable {
    public var key: CleanText
    public var words: CleanText

    public init(_ key: CleanText, _ words: CleanText) {
      self.key = key
      self.words = words
    }

    var width: Int { key.columns + words.columns + 6 }
  }

  public var buttons: [Button]
  /// The button Enter presses when Tab moves between them; nil for none.
  public var focused: Int?
  /// Whether the row stands on a dialog's surface.
  public var isOnDialog: Bool
  public var alignment: Alignment

  public init(
    _ buttons: [Button], focused: Int? = nil, isOnDialog: Bool = false,
    alignment: Alignment = .left
  ) {
    self.buttons = buttons
    self.focused = focused
    self.isOnDialog = isOnDialog
    self.alignment = alignment
  }

  /// The room the buttons take when lines may be `maxWidth` columns.
  public func size(maxWidth: Int) -> Size {
    let lines = lines(columns: maxWidth)
    return Size(
      width: min(maxWidth, lines.map(width(of:)).max() ?? 0), height: lines.count)
  }

  public func draw(in area: Rect, on frame: inout Frame) {
    for (index, place) in places(in: area) {
      let text = text(of: index)
      (isOnDialog ? text.onDialog : text).draw(in: place, on: &frame)
    }
  }

  /// The button drawn at `point`, nil between the buttons.
  public func button(at point: Point, in area: Rect) -> Int? {
    places(in: area).first { $0.area.contains(point) }?.index
  }

  private func text(of index: Int) -> StyledText {
    let button = buttons[index]
    guard index != focused else {
      return StyledText("[▸\(button.key)  \(button.words) ]", .selection)
    }
    return "[ " + StyledText(button.key, .key) + StyledText("  \(button.words) ]")
  }

  private func lines(columns: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    for index in buttons.indices {
      if let line = lines.last, width(of: line) + 2 + buttons[index].width <= columns {
        lines[lines.count - 1] = line.lowerBound..<index + 1
      } else {
        lines.append(index..<index + 1)
      }
    }
    return lines
  }

  private func width(of line: Range<Int>) -> Int {
    buttons[line].reduce(0) { $0 + $1.width } + 2 * (line.count - 1)
  }

  private func places(in area: Rect) -> [(index: Int, area: Rect)] {
    var places: [(index: Int, area: Rect)] = []
    for (line, y) in zip(lines(columns: area.width), area.y..<area.bottom) {
      var row = Rect(x: area.x, y: y, width: area.width, height: 1)
      _ = row.takeLeft(alignment.lead(of: width(of: line), in: area.width))
      for index in line {
        places.append((index, row.takeLeft(buttons[index].width)))
        _ = row.takeLeft(2)
      }
    }
    return places
  }
}
