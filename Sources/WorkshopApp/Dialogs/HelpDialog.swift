import PlainText
import TerminalUI
import WorkshopModel

/// The keys of the current screen, from the same tables that dispatch them, searchable by typing.
struct HelpDialog: Dialog {
  enum Action: Hashable, Sendable {
    case move(ListMove)
    case close
  }

  static let title: CleanText = "Help"

  private let sections: [(title: CleanText, rows: [HelpRow])]
  private var search = TextEditor(limit: 30)
  private var offset = 0

  init(_ state: AppState) {
    var sections: [(CleanText, [HelpRow])] = []
    if let dialog = state.dialogs.last {
      sections.append((dialog.helpTitle, dialog.helpRows(state)))
      let typing = dialog.typingRows
      if !typing.isEmpty { sections.append(("Typing", typing)) }
    } else {
      if let screen = Desk.screen(state) {
        let phase = state.workshop.phase.map(state.workshop.title) ?? ""
        sections.append((Desk.showsBoard(state) ? "The board" : phase, screen.helpRows(state)))
      }
      sections.append(("Everywhere", Desk.keys.helpRows(in: state)))
    }
    self.sections = sections
  }

  static let keys = KeyTable<Action, DialogContext<HelpDialog>>(
    [
      .init(["Esc", "Enter", "F1"], "close", .close, help: "Back.", hint: .first)
    ], and: ListMove.rows(Action.move, next: "more", whyNot: fits))

  private static let fits: @Sendable (DialogContext<HelpDialog>) -> CleanText? = { context in
    let (dialog, state) = (context.dialog, context.state)
    let text = ScrollText(dialog.lines(width: dialog.width(state)))
    return text.maxOffset(height: dialog.listHeight(state)) > 0 ? nil : "All of it shows already."
  }

  mutating func perform(_ action: Action, _ state: inout AppState) -> Reply {
    let text = ScrollText(lines(width: width(state)), offset: offset)
    let rows = listHeight(state)
    switch action {
    case .close: return .close()
    case .move(let move): offset = text.offset(after: move, height: rows)
    }
    return .stay()
  }

  mutating func type(_ key: KeyPress, _ state: inout AppState) -> Reply {
    if search.isEmpty, key.key == .character("?") { return .close() }
    _ = search.handle(key)
    offset = 0
    return .stay()
  }

  mutating func paste(_ text: CleanText, _ state: inout AppState) -> Reply {
    _ = search.paste(text)
    return .stay()
  }

  mutating func mouse(_ event: MouseEvent, _ state: inout AppState, in area: Rect) -> Reply {
    switch event.action {
    case .scrollUp: return perform(.move(.up), &state)
    case .scrollDown: return perform(.move(.down), &state)
    default: return .stay()
    }
  }

  func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    var inner = box(state).draw(in: area, on: &frame)
    let row = inner.takeTop(1)
    let used = frame.put("Search: ", at: Point(x: row.x, y: row.y), .dialogSecondary, in: row)
    let text = search.text.isEmpty ? "" : search.text
    let end = frame.put(text, at: Point(x: row.x + used, y: row.y), .dialog, in: row)
    if search.isEmpty {
      frame.put("type a word", at: Point(x: row.x + used, y: row.y), .dialogSecondary, in: row)
    }
    frame.cursor = Point(x: row.x + used + end, y: row.y)
    _ = inner.takeTop(1)
    ScrollText(lines(width: inner.width), offset: offset).draw(in: inner, on: &frame)
  }

  private func box(_ state: AppState) -> DialogBox {
    DialogBox(
      "Help", content: Size(width: width(state), height: state.size.height - 4))
  }

  private func width(_ state: AppState) -> Int { min(72, state.size.width - 4) - 2 }

  private func listHeight(_ state: AppState) -> Int {
    box(state).inner(in: Desk.dialogArea(state)).height - 2
  }

  private static let keyColumn = 22

  private func lines(width: Int) -> [StyledText] {
    let wanted = search.text.string.lowercased()
    var lines: [StyledText] = []
    for section in sections {
      let rows = section.rows.filter { row in
        wanted.isEmpty || row.help.string.lowercased().contains(wanted)
          || row.keys.string.lowercased().contains(wanted)
      }
      guard !rows.isEmpty else { continue }
      if !lines.isEmpty { lines.append("") }
      lines.append(StyledText(section.title, .dialogTitle))
      lines += rows.flatMap { self.lines(for: $0, width: width) }
    }
    return lines.isEmpty ? [StyledText("Nothing matches \(search.text).", .dialog)] : lines
  }

  private func lines(for row: HelpRow, width: Int) -> [StyledText] {
    let column = min(Self.keyColumn, width / 3)
    let words = StyledText(row.help, row.whyNot == nil ? .dialog : .dialogSecondary)
    let keys = StyledText(row.keys, .dialogKey).wrapped(to: max(1, column - 1))
    let wrapped = words.wrapped(to: max(1, width - column))
    return (0..<max(keys.count, wrapped.count)).map { index in
      let left = index < keys.count ? keys[index] : StyledText("")
      let gap = CleanText(String(repeating: " ", count: max(0, column - left.width)))
      return left + StyledText(gap, .dialog) + (index < wrapped.count ? wrapped[index] : "")
    }
  }
}
