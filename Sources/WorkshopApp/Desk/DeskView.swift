import PlainText
import TerminalUI
import WorkshopModel

extension Desk {
  static func draw(_ state: AppState, on frame: inout Frame) {
    drawBelow(state, on: &frame)
    drawTop(state, on: &frame)
  }

  /// The desk and every dialog but the top one: what stands still while the top one is typed into.
  static func drawBelow(_ state: AppState, on frame: inout Frame) {
    let layout = DeskLayout(state.size)
    TopBar.draw(state, in: layout.topBar, on: &frame)
    if let agenda = layout.agenda { AgendaColumn(state).draw(in: agenda, on: &frame) }
    var content = layout.content
    let message = messageRows(state, width: content.width)
    let messageArea = content.takeBottom(message.count)
    PhaseHeading(state).draw(in: &content, on: &frame)
    screen(state)?.draw(state, in: content, on: &frame)
    message.draw(in: messageArea, on: &frame)
    for dialog in state.dialogs.dropLast() {
      dialog.draw(state, in: dialogArea(state), on: &frame)
    }
  }

  /// The top dialog, its hints and its message.
  static func drawTop(_ state: AppState, on frame: inout Frame) {
    let hintArea = DeskLayout(state.size).hintBar
    state.dialogs.last?.draw(state, in: dialogArea(state), on: &frame)
    hintBar(state).draw(in: hintArea, on: &frame)
    if !state.dialogs.isEmpty, let message = state.message {
      drawOverDialogs(message, above: hintArea, on: &frame)
    }
  }

  /// The rectangle the current phase's screen is drawn in; mouse hits are judged by the same one.
  static func screenArea(_ state: AppState) -> Rect {
    var content = DeskLayout(state.size).content
    _ = content.takeBottom(messageRows(state, width: content.width).count)
    _ = content.takeTop(PhaseHeading(state).height(width: content.width, rows: content.height))
    return content
  }

  /// Dialogs may cover everything but the two bars.
  static func dialogArea(_ state: AppState) -> Rect {
    Rect(x: 0, y: 1, width: state.size.width, height: state.size.height - 2)
  }

  static func hintBar(_ state: AppState) -> HintBar {
    let help = HintBar.Hint("?", "help")
    if let dialog = state.dialogs.last {
      return HintBar(dialog.hints(state), always: HintBar.Hint("F1", "help"))
    }
    let screenHints = screen(state)?.hints(state) ?? []
    let deskHints = keys.hints.filter { $0.isEnabled(in: state) }
      .map { HintBar.Hint($0.keyName, $0.words) }
    return HintBar(screenHints + deskHints, always: help)
  }

  private static func messageRows(_ state: AppState, width: Int) -> [StyledText] {
    guard let message = state.message, state.dialogs.isEmpty else { return [] }
    return message.rows(width: width, most: 6)
  }

  private static func drawOverDialogs(
    _ message: Message, above hintBar: Rect, on frame: inout Frame
  ) {
    let lines = message.rows(width: hintBar.width - 2, most: 4)
    let area = Rect(
      x: 0, y: hintBar.y - lines.count, width: hintBar.width, height: lines.count)
    frame.fill(area, .body)
    lines.draw(in: area.inset(x: 1), on: &frame)
  }
}
