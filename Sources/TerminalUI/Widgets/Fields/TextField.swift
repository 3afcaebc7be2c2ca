import PlainText

/// A place to write, of one row or several, with its label and how much room is left. The label
/// stands above the text, or before it where there is only one row.
public struct TextField: Hashable, Sendable {
  public var label: CleanText
  public var editor: TextEditor
  /// What to write here; shows while the field is empty.
  public var placeholder: CleanText
  public var isFocused: Bool
  /// Whether the room left shows, as `17 left`; it needs an editor with a limit.
  public var showsRoom: Bool
  /// Columns for the label when it stands before the text, so that fields of a form line up; nil
  /// for as many as it has.
  public var labelColumns: Int?
  public var isOnDialog: Bool
  /// Whether the text is marked as a whole: what is typed takes its place.
  public var isMarked: Bool

  public init(
    _ label: CleanText, _ editor: TextEditor, placeholder: CleanText = "",
    isFocused: Bool = false, showsRoom: Bool = false, labelColumns: Int? = nil,
    isOnDialog: Bool = false, isMarked: Bool = false
  ) {
    self.label = label
    self.editor = editor
    self.placeholder = placeholder
    self.isFocused = isFocused
    self.showsRoom = showsRoom
    self.labelColumns = labelColumns
    self.isOnDialog = isOnDialog
    self.isMarked = isMarked
  }

  /// Draws the field over all of `area` and, with the focus, places the cursor.
  public func draw(in area: Rect, on frame: inout Frame) {
    let parts = parts(in: area)
    let layout = editor.layout(width: parts.text.width, height: parts.text.height)
    drawLabel(in: parts.label, on: &frame)
    if parts.isLabelAbove { drawNotes(layout, in: parts.label, on: &frame) }
    frame.fill(parts.field, .field)
    guard !parts.text.isEmpty else { return }
    if editor.isEmpty {
      StyledText(placeholder, .fieldHint).wrapped(to: parts.text.width)
        .draw(in: parts.text, on: &frame)
    } else {
      layout.rows.map { StyledText($0, isMarked ? .selection : .field) }
        .draw(in: parts.text, on: &frame)
    }
    guard isFocused else { return }
    frame.cursor = Point(x: parts.text.x + layout.cursor.x, y: parts.text.y + layout.cursor.y)
  }

  /// Where the text itself stands: the width the editor's keys need, and the origin of its clicks.
  public func textArea(in area: Rect) -> Rect { parts(in: area).text }

  private func drawLabel(in area: Rect, on frame: inout Frame) {
    let sign: StyledText = isFocused ? "▸ " : (labelColumns == nil ? "" : "  ")
    let words = (sign + StyledText(label)).painted(isFocused ? .accent : .body)
    (isOnDialog ? words.onDialog : words).draw(in: area, on: &frame)
  }

  /// The right end of the label's row: why a key was refused, or the room left, and whether there is
  /// more text above or below. It stays away where it would touch the label.
  private func drawNotes(_ layout: EditorLayout, in area: Rect, on frame: inout Frame) {
    var notes: [StyledText] = []
    if let refusal = editor.refusal { notes.append(StyledText(refusal, .caution)) }
    notes.append(
      StyledText(layout.notes(beside: showsRoom ? editor.roomWords : nil), .secondary))
    let columns = area.width - label.columns - 4
    guard let note = notes.first(where: { $0.width <= columns }) else { return }
    (isOnDialog ? note.onDialog : note).draw(in: area, align: .right, on: &frame)
  }

  private struct Parts {
    var label: Rect
    var isLabelAbove: Bool
    var field: Rect
    var text: Rect
  }

  private func parts(in area: Rect) -> Parts {
    var field = area
    var place = Rect(x: area.x, y: area.y, width: 0, height: 0)
    let isAbove = area.height > 1 && (!label.isEmpty || showsRoom)
    if isAbove {
      place = field.takeTop(1)
    } else if !label.isEmpty, area.height == 1 {
      let columns = labelColumns ?? label.columns + 3
      if area.width - columns >= Self.leastText { place = field.takeLeft(columns) }
    }
    let text = field.inset(x: field.width > 4 ? 1 : 0)
    return Parts(label: place, isLabelAbove: isAbove, field: field, text: text)
  }

  /// With fewer columns for the text than this, the label gives way.
  private static let leastText = 8
}
