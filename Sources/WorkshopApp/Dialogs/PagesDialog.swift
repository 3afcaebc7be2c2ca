import PlainText
import TerminalUI
import WorkshopModel

/// Text to read over the whole desk, such as the log.
struct PagesDialog: Dialog {
  enum Action: Hashable, Sendable {
    case move(ListMove)
    case close
  }

  static let title: CleanText = "Reading"

  private var pane: ReadingPane

  /// - Parameter atEnd: whether the last lines show first, as in a log.
  init(_ heading: CleanText, _ lines: [StyledText], atEnd: Bool = false) {
    pane = ReadingPane(heading, lines, atEnd: atEnd)
  }

  static let keys = KeyTable<Action, DialogContext<PagesDialog>>(
    [], and: ListMove.rows(Action.move, letters: true, next: "more", whyNot: fits),
    then: [
      .init(
        "Space", "page down", .move(.pageDown), help: "A page down, as PageDown.", whyNot: fits),
      .init(
        ["Esc", "q", "Enter", "L"], "close", .close, help: "Back to the desk.", hint: .first),
    ])

  private static let fits: @Sendable (DialogContext<PagesDialog>) -> CleanText? = {
    $0.dialog.pane.whyNotScroll($0.state)
  }

  mutating func perform(_ action: Action, _ state: inout AppState) -> Reply {
    switch action {
    case .close: return .close()
    case .move(let move): pane.scroll(move, state)
    }
    return .stay()
  }

  mutating func mouse(_ event: MouseEvent, _ state: inout AppState, in area: Rect) -> Reply {
    pane.mouse(event, state)
    return .stay()
  }

  func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    pane.draw(state, in: area, on: &frame)
  }
}

extension PagesDialog {
  /// Steps of the log that are shown; the program prints all of them.
  private static let logged = 1_000

  /// The log, newest at the end.
  static func log(_ state: AppState) -> PagesDialog {
    guard state.timeline.isWhole else {
      return PagesDialog("Log", [StyledText(Rejection.earlierIsMissing.reason, .secondary)])
    }
    let earlier = state.timeline.lastSeq - logged
    let lines = state.timeline.log(last: logged).map { entry in
      let time = state.localTime.timeOfDay(of: entry.at)
      return StyledText("\(time) ", .secondary)
        + StyledText(entry.words, entry.isUndone ? .secondary : .body)
        + StyledText(entry.isUndone ? "  (undone)" : "", .secondary)
    }
    let rest = StyledText("\(earlier) earlier steps: rooftop log prints them all.", .secondary)
    return PagesDialog("Log", (earlier > 0 ? [rest] : []) + lines, atEnd: true)
  }
}
