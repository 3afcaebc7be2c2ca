import PlainText

/// A bordered surface with a title, centred over what lies below.
public struct DialogBox: Hashable, Sendable {
  public var title: CleanText
  /// What the inside should hold; the box shrinks where there is less room.
  public var content: Size
  /// The widest the whole box may be, in columns.
  public var maxWidth: Int

  public init(_ title: CleanText, content: Size, maxWidth: Int = 72) {
    self.title = title
    self.content = content
    self.maxWidth = maxWidth
  }

  /// The whole box, border included.
  public func outer(in area: Rect) -> Rect {
    let wanted = max(content.width, title.columns + 2) + 4
    return area.centred(Size(width: min(wanted, maxWidth), height: content.height + 2))
  }

  /// The room for the content. Where there is none for a border, the whole box.
  public func inner(in area: Rect) -> Rect {
    let box = outer(in: area)
    return hasBorder(box) ? box.inset(x: 2, y: 1) : box
  }

  /// Draws the surface, its border and title, and returns the room for the content.
  @discardableResult
  public func draw(in area: Rect, on frame: inout Frame) -> Rect {
    let box = outer(in: area)
    frame.fill(box, .dialog)
    if hasBorder(box) { drawBorder(box, on: &frame) }
    return inner(in: area)
  }

  private func hasBorder(_ box: Rect) -> Bool { box.width >= 6 && box.height >= 3 }

  private func drawBorder(_ box: Rect, on frame: inout Frame) {
    frame.border(box, .dialog)
    guard !title.isEmpty else { return }
    let words = StyledText(title, .dialogTitle).truncated(to: box.width - 4)
    let space = StyledText(" ", .dialogTitle)
    (space + words + space)
      .draw(at: Point(x: box.x + 1, y: box.y), columns: box.width - 2, on: &frame)
  }
}
