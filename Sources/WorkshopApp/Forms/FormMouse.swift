import TerminalUI

extension Form {
  /// A press on a field goes there; on a choice it turns it.
  mutating func mouse(_ event: MouseEvent, _ state: inout AppState, in area: Rect) -> Reply {
    guard event.action == .press, event.button == 0 else { return .stay() }
    let layout = FormLayout(self, state, below: 0)
    let inner = layout.box.inner(in: area)
    guard inner.contains(event.position) else { return .stay() }
    let row = event.position.y - inner.y
    guard let index = layout.rows.firstIndex(where: { $0.contains(row) }) else { return .stay() }
    let wasFocused = focus == index
    focus = index
    if wasFocused, case .choice = fields[index].input {
      return perform(
        event.position.x < inner.x + inner.width / 2 ? .optionBefore : .optionAfter, &state)
    }
    return .stay()
  }
}
