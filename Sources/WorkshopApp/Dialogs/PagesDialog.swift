import PlainText
import TerminalUI
import WorkshopModel

/// Text to read over the whole desk: the worksheet and the log.
struct PagesDialog: Dialog {
  enum Action: Hashable, Sendable {
    case move(ListMove)
    case close
  }

  static let title: CleanText = "Reading"

  let heading: CleanText
  private let lines: [StyledText]
  private var offset: Int

  /// - Parameter atEnd: whether the last lines show first, as in a log.
  init(_ heading: CleanText, _ lines: [StyledText], atEnd: Bool = false) {
    self.heading = heading
    self.lines = lines
    offset = atEnd ? .max / 2 : 0
  }

  static let keys = KeyTable<Action, DialogContext<PagesDialog>>(
    [], and: ListMove.rows(Action.move, letters: true, next: "more", whyNot: fits),
    then: [
      .init(
        "Space", "page down", .move(.pageDown), help: "A page down, as PageDown.", whyNot: fits),
      .init(
        ["Esc", "q", "Enter", "w", "L"], "close", .close, help: "Back to the desk.", hint: .first),
    ])

  private static let fits: @Sendable (DialogContext<PagesDialog>) -> CleanText? = { context in
    let rows = context.dialog.box(context.state).inner(in: Desk.dialogArea(context.state)).height
    let text = ScrollText(context.dialog.wrapped(context.state), offset: 0)
    return text.maxOffset(height: rows) > 0 ? nil : "All of it shows already."
  }

  mutating func perform(_ action: Action, _ state: inout AppState) -> Reply {
    let wrapped = wrapped(state)
    let rows = box(state).inner(in: Desk.dialogArea(state)).height
    switch action {
    case .close: return .close()
    case .move(let move):
      offset = ScrollText(wrapped, offset: offset).offset(after: move, height: rows)
    }
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
    let inner = box(state).draw(in: area, on: &frame)
    ScrollText(wrapped(state), offset: offset).draw(in: inner, on: &frame)
  }

  private func wrapped(_ state: AppState) -> [StyledText] {
    let width = box(state).inner(in: Desk.dialogArea(state)).width
    return lines.flatMap { $0.onDialog.hanging(in: width) }
  }

  private func box(_ state: AppState) -> DialogBox {
    let width = min(DeskLayout.widest, state.size.width - 2)
    return DialogBox(
      heading, content: Size(width: width - 4, height: state.size.height - 4), maxWidth: width)
  }
}

extension PagesDialog {
  /// The log, newest at the end.
  static func log(_ state: AppState) -> PagesDialog {
    let lines = state.timeline.log.map { entry in
      let time = state.localTime.timeOfDay(of: entry.at)
      return StyledText("\(time) ", .secondary)
        + StyledText(entry.words, entry.isUndone ? .secondary : .body)
        + StyledText(entry.isUndone ? "  (undone)" : "", .secondary)
    }
    return PagesDialog("Log", lines, atEnd: true)
  }
}
