import PlainText
import TerminalUI
import WorkshopModel

/// Text to read over the whole desk: the worksheet and the log.
struct PagesDialog: Dialog {
  enum Action: Hashable, Sendable {
    case up, down, pageUp, pageDown, home, end, close
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

  static let keys: KeyTable<Action, DialogContext<PagesDialog>> = [
    .init(["Up", "k"], "up", .up, help: "One line up.", hint: .hidden),
    .init(["Down", "j"], "more", .down, help: "One line down.", whyNot: fits),
    .init("PageUp", "page up", .pageUp, help: "One page up.", hint: .ifRoom, whyNot: fits),
    .init(["PageDown", "Space"], "page down", .pageDown, help: "One page down.", whyNot: fits),
    .init(["Home"], "start", .home, help: "To the beginning.", hint: .hidden),
    .init(["End"], "end", .end, help: "To the end.", hint: .hidden),
    .init(
      ["Esc", "q", "Enter", "w", "L"], "close", .close, help: "Back to the desk.", hint: .first),
  ]

  private static let fits: @Sendable (DialogContext<PagesDialog>) -> CleanText? = { context in
    let rows = context.dialog.box(context.state).inner(in: Desk.dialogArea(context.state)).height
    let text = ScrollText(context.dialog.wrapped(context.state), offset: 0)
    return text.maxOffset(height: rows) > 0 ? nil : "All of it shows already."
  }

  mutating func perform(_ action: Action, _ state: inout AppState) -> Reply {
    let wrapped = wrapped(state)
    let rows = box(state).inner(in: Desk.dialogArea(state)).height
    let text = ScrollText(wrapped, offset: offset)
    offset = text.clampedOffset(height: rows)
    switch action {
    case .close: return .close()
    case .up: offset -= 1
    case .down: offset += 1
    case .pageUp: offset = text.offset(movedBy: -1, height: rows)
    case .pageDown: offset = text.offset(movedBy: 1, height: rows)
    case .home: offset = 0
    case .end: offset = wrapped.count
    }
    offset = max(0, min(offset, text.maxOffset(height: rows)))
    return .stay()
  }

  mutating func mouse(_ event: MouseEvent, _ state: inout AppState, in area: Rect) -> Reply {
    switch event.action {
    case .scrollUp: return perform(.up, &state)
    case .scrollDown: return perform(.down, &state)
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
