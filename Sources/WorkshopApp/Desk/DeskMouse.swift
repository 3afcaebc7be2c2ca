import TerminalUI

extension Desk {
  /// A press on a hint presses its key; on the agenda it opens the agenda; else the phase's screen
  /// or the top dialog decides.
  static func mouse(_ event: MouseEvent, _ state: inout AppState) -> [Effect] {
    let layout = DeskLayout(state)
    if event.action == .press, event.button == 0 {
      if let hint = hintBar(state).hint(at: event.position, in: layout.hintBar),
        let key = KeyPress(name: hint.key.string)
      {
        return self.key(key, &state)
      }
      if state.dialogs.isEmpty, layout.agenda?.contains(event.position) == true {
        return perform(.agenda, &state)
      }
      let isOnScript = [layout.script, layout.scriptLine].contains {
        $0?.contains(event.position) == true
      }
      if state.dialogs.isEmpty, isOnScript,
        messageRows(state, in: layout).isEmpty || layout.script != nil
      {
        return perform(.script, &state)
      }
    }
    if !state.dialogs.isEmpty {
      let area = dialogArea(state)
      return state.answer { $0.mouse(event, &$1, in: area) }
    }
    let area = screenArea(state)
    guard area.contains(event.position) else { return [] }
    return screen(state)?.mouse(event, in: area, &state) ?? []
  }
}
