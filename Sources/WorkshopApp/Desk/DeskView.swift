import PlainText
import TerminalUI
import WorkshopModel

extension Desk {
  static func draw(_ state: AppState, on frame: inout Frame) {
    let layout = DeskLayout(state)
    if isCovered(state) {
      TopBar.draw(state, in: layout, on: &frame)
    } else {
      let area = drawSurroundings(state, in: layout, on: &frame)
      drawScreen(state, lines(state, in: area), in: area, of: layout, on: &frame)
    }
    drawTop(state, on: &frame)
  }

  /// Whether nothing of the desk shows but its two bars.
  static func isCovered(_ state: AppState) -> Bool { state.dialogs.last?.coversDesk == true }

  /// All around the phase's screen: what stands still while a cursor moves. Returns the rectangle
  /// of the screen.
  static func drawSurroundings(
    _ state: AppState, in layout: DeskLayout, on frame: inout Frame
  ) -> Rect {
    TopBar.draw(state, in: layout, on: &frame)
    if let agenda = layout.agenda { AgendaColumn(state).draw(in: agenda, on: &frame) }
    if let script = layout.script { ScriptPane.draw(state, in: script, on: &frame) }
    let messageRows = messageRows(state, in: layout).count
    if let line = layout.scriptLine, messageRows == 0 {
      ScriptPane.drawLine(state, in: line, on: &frame)
    }
    var content = layout.above(message: messageRows).content
    PhaseHeading(state).draw(in: &content, on: &frame)
    return content
  }

  /// The lines of the phase's screen where that is a list: what stands still, together with the
  /// surroundings, while its cursor moves.
  static func lines(_ state: AppState, in area: Rect) -> [[StyledText]]? {
    screen(state)?.standingLines(state, width: area.width)
  }

  /// The phase's screen and every dialog but the top one: what stands still, together with the
  /// surroundings, while the top one is typed into.
  static func drawScreen(
    _ state: AppState, _ lines: [[StyledText]]?, in area: Rect, of layout: DeskLayout,
    on frame: inout Frame
  ) {
    screen(state)?.draw(state, standing: lines, in: area, on: &frame)
    let message = messageRows(state, in: layout)
    if !message.isEmpty {
      let place = layout.above(message: message.count).message
      message.draw(in: place, on: &frame)
    }
    for dialog in state.dialogs.dropLast() {
      dialog.draw(state, in: dialogArea(state), on: &frame)
    }
  }

  /// The top dialog, its hints and its message.
  static func drawTop(_ state: AppState, on frame: inout Frame) {
    let hintArea = DeskLayout.hintBar(state.size)
    state.dialogs.last?.draw(state, in: dialogArea(state), on: &frame)
    hintBar(state).draw(in: hintArea, on: &frame)
    if !state.dialogs.isEmpty, let message = state.shownMessage {
      drawOverDialogs(message, above: hintArea, on: &frame)
    }
  }

  /// The rectangle the current phase's screen is drawn in; mouse hits are judged by the same one.
  static func screenArea(_ state: AppState) -> Rect {
    let layout = DeskLayout(state)
    var content = layout.above(message: messageRows(state, in: layout).count).content
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
    // Once the agenda is done, what takes the result along leads on.
    let isFinished = state.workshop.isFinished
    let leads: [DeskAction] = isFinished ? [.worksheet, .export] : []
    let first = leads.isEmpty ? [] : keys.bindings.filter { leads.contains($0.action) }
    // The key that moves on always shows, however many keys the phase has.
    let wayOn = keys.bindings.first { $0.action == .moveOn }?.shown
    let deskHints =
      first.map(\.shown)
      + keys.hints(in: state) { !leads.contains($0.action) }.map { hint in
        if hint == wayOn || hint == AnswerCalls.key.shown { return hint.kept }
        return hint.key == "Esc" && state.armedAdvance != nil
          ? HintBar.Hint(hint.key, "stay").kept : hint
      }
    let screenHints = screen(state)?.hints(state) ?? []
    return HintBar(screenHints + deskHints, always: help)
  }

  /// The message below the screen; above dialogs it is drawn elsewhere.
  static func messageRows(_ state: AppState, in layout: DeskLayout) -> [StyledText] {
    guard let message = state.shownMessage, state.dialogs.isEmpty else { return [] }
    return message.rows(width: layout.content.width, most: 6)
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
