import PlainText
import TerminalUI
import WorkshopModel

extension Form {
  /// Columns kept for the labels of one-line fields.
  private static let labelWidth = 15

  func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    let notes = notes(state)
    let layout = layout(state)
    let inner = layout.box.draw(in: area, on: &frame)
    layout.intro.draw(in: inner, on: &frame)
    for (index, asked) in fields.enumerated() {
      var field = asked
      field.hint =
        offer(at: index, state)?.words ?? kind.content.hint(for: field.name, values, state)
        ?? field.hint
      let rows = layout.rows[index]
      let place = Rect(
        x: inner.x, y: inner.y + rows.lowerBound, width: inner.width, height: rows.count
      ).intersection(inner)
      draw(field, focused: index == focus, in: place, on: &frame)
    }
    let top = (layout.rows.last?.upperBound ?? 0) + 1
    let below = Rect(
      x: inner.x, y: inner.y + top, width: inner.width, height: inner.height - top)
    notes.draw(in: below, on: &frame)
  }

  /// Where everything stands, notes included: they move the box.
  func layout(_ state: AppState) -> FormLayout {
    let rows = notes(state).count
    return FormLayout(self, state, below: rows == 0 ? 0 : rows + 1)
  }

  /// The refusal, or else what helps while typing.
  private func notes(_ state: AppState) -> [StyledText] {
    let width = FormLayout.fieldWidth(state.size)
    var lines: [StyledText] = []
    if let problem {
      lines += StyledText("! \(problem)", .bad).onDialog.wrapped(to: width)
    } else if let added {
      lines += StyledText("✓ \(added). Esc when that is all.", .good).onDialog.wrapped(to: width)
    }
    let advice = kind.content.advice(values, state).map(\.onDialog).wrapped(to: width)
    return lines + advice.prefix(max(0, 7 - lines.count))
  }

  private func draw(_ field: FormField, focused: Bool, in area: Rect, on frame: inout Frame) {
    guard !area.isEmpty else { return }
    switch field.input {
    case .choice(let options, let selected):
      label(field, focused: focused, in: area, on: &frame)
      Choice(options, selected: selected, isFocused: focused).draw(in: beside(area), on: &frame)
    case .text(let editor) where editor.isMultiline:
      label(field, focused: focused, in: area, on: &frame)
      var rows = area
      _ = rows.takeTop(1)
      rows = Rect(
        x: rows.x, y: rows.y, width: rows.width,
        height: min(rows.height, field.rows(width: area.width) - 1))
      counter(editor, shownIn: rows, in: area, on: &frame)
      draw(editor, field, focused: focused, in: rows, on: &frame)
    case .text(let editor):
      label(field, focused: focused, in: area, on: &frame)
      var place = beside(area)
      place = Rect(x: place.x, y: place.y, width: place.width, height: 1)
      draw(editor, field, focused: focused, in: place, on: &frame)
    }
  }

  private func label(_ field: FormField, focused: Bool, in area: Rect, on frame: inout Frame) {
    let sign: CleanText = focused ? "▸ " : "  "
    frame.put(
      sign + field.label, at: Point(x: area.x, y: area.y), focused ? .dialogTitle : .dialog,
      in: area)
  }

  /// How much room is left, and whether there is more text than shows in `rows`.
  private func counter(
    _ editor: TextEditor, shownIn rows: Rect, in area: Rect, on frame: inout Frame
  ) {
    let layout = editor.layout(width: rows.width, height: rows.height)
    let row = Rect(x: area.x, y: area.y, width: area.width, height: 1)
    frame.put(
      layout.notes(beside: editor.roomWords), rightAlignedIn: row, .dialogSecondary)
  }

  /// The part of a row behind the label.
  func beside(_ area: Rect) -> Rect {
    var place = Rect(x: area.x, y: area.y, width: area.width, height: 1)
    _ = place.takeLeft(Self.labelWidth + 2)
    return place
  }

  private func draw(
    _ editor: TextEditor, _ field: FormField, focused: Bool, in area: Rect, on frame: inout Frame
  ) {
    guard !area.isEmpty else { return }
    frame.fill(area, .field)
    if editor.isEmpty {
      frame.put(
        field.hint.truncated(toColumns: area.width), at: Point(x: area.x, y: area.y), .fieldHint,
        in: area)
    }
    let layout = editor.layout(width: area.width, height: area.height)
    for (row, text) in layout.rows.enumerated() {
      frame.put(text, at: Point(x: area.x, y: area.y + row), .field, in: area)
    }
    guard focused else { return }
    let cursor = Point(x: area.x + layout.cursor.x, y: area.y + layout.cursor.y)
    if let rest = field.completionWords {
      frame.put("\(rest)  Tab completes", at: cursor, .fieldHint, in: area)
    }
    frame.cursor = cursor
  }
}
