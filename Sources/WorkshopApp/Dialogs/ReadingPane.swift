import PlainText
import TerminalUI

/// Lines to read in a box over the whole desk, with how far they are scrolled.
struct ReadingPane {
  let heading: CleanText
  let lines: [StyledText]
  private var offset: Int
  /// The lines as they were wrapped last, and the columns they were wrapped to.
  private var known: (width: Int, lines: [StyledText])?

  /// - Parameter atEnd: whether the last lines show first, as in a log.
  init(_ heading: CleanText, _ lines: [StyledText], atEnd: Bool = false) {
    self.heading = heading
    self.lines = lines
    offset = atEnd ? .max / 2 : 0
  }

  /// Why it does not scroll; nil where it does.
  func whyNotScroll(_ state: AppState) -> CleanText? {
    ScrollText(wrapped(state), offset: 0).maxOffset(height: inner(state).height) > 0
      ? nil : "All of it shows already."
  }

  mutating func scroll(_ move: ListMove, _ state: AppState) {
    let (rows, width) = (inner(state).height, inner(state).width)
    let lines = wrapped(state)
    known = (width, lines)
    offset = ScrollText(lines, offset: offset).offset(after: move, height: rows)
  }

  mutating func mouse(_ event: MouseEvent, _ state: AppState) {
    switch event.action {
    case .scrollUp where whyNotScroll(state) == nil: scroll(.up, state)
    case .scrollDown where whyNotScroll(state) == nil: scroll(.down, state)
    default: break
    }
  }

  func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    let inner = box(state).draw(in: area, on: &frame)
    ScrollText(wrapped(state), offset: offset).draw(in: inner, on: &frame)
  }

  private func wrapped(_ state: AppState) -> [StyledText] {
    let width = inner(state).width
    if let known, known.width == width { return known.lines }
    return lines.flatMap { $0.onDialog.hanging(in: width) }
  }

  private func inner(_ state: AppState) -> Rect {
    box(state).inner(in: Desk.dialogArea(state))
  }

  private func box(_ state: AppState) -> DialogBox {
    DialogBox.overDesk(heading, state, widest: DeskLayout.widest)
  }
}

extension DialogBox {
  /// As large as the desk allows.
  static func overDesk(_ heading: CleanText, _ state: AppState, widest: Int) -> DialogBox {
    let width = min(widest, state.size.width - 2)
    return DialogBox(
      heading, content: Size(width: width - 4, height: state.size.height - 4), maxWidth: width)
  }
}
