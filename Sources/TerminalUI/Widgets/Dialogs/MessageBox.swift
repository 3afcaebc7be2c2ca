import PlainText

/// A dialog that says something and offers buttons.
public struct MessageBox: Hashable, Sendable {
  public var title: CleanText
  /// The message; it is wrapped to the box.
  public var message: [StyledText]
  public var buttons: ButtonRow
  /// The widest the whole box may be, in columns.
  public var maxWidth: Int

  public init(
    _ title: CleanText, _ message: [StyledText], buttons: [ButtonRow.Button],
    focused: Int? = nil, maxWidth: Int = 64
  ) {
    self.title = title
    self.message = message
    self.buttons = ButtonRow(buttons, focused: focused, isOnDialog: true)
    self.maxWidth = maxWidth
  }

  public func draw(in area: Rect, on frame: inout Frame) {
    box(in: area).draw(in: area, on: &frame)
    let (text, row) = parts(in: area)
    message.wrapped(to: text.width).map(\.onDialog).draw(in: text, on: &frame)
    buttons.draw(in: row, on: &frame)
  }

  /// The button drawn at `point`, nil beside the buttons.
  public func button(at point: Point, in area: Rect) -> Int? {
    buttons.button(at: point, in: parts(in: area).row)
  }

  private func box(in area: Rect) -> DialogBox {
    let columns = max(1, min(maxWidth, area.width) - 4)
    let lines = message.wrapped(to: columns)
    let row = buttons.size(maxWidth: columns)
    let width = max(row.width, lines.map(\.width).max() ?? 0)
    let gap = row.height > 0 && !lines.isEmpty ? 1 : 0
    return DialogBox(
      title, content: Size(width: width, height: lines.count + gap + row.height),
      maxWidth: maxWidth)
  }

  /// The buttons keep their rows when there is too little room: they are the way out.
  private func parts(in area: Rect) -> (text: Rect, row: Rect) {
    var text = box(in: area).inner(in: area)
    let row = text.takeBottom(buttons.size(maxWidth: text.width).height)
    return (text, row)
  }
}
