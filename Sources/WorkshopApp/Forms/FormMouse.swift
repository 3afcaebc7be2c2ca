import TerminalUI

extension Form {
  /// A press on a field goes there; on a choice it turns it.
  mutating func mouse(_ event: MouseEvent, _ state: inout AppState, in area: Rect) -> Reply {
    guard event.action == .press, event.button == 0 else { return .stay() }
    let layout = layout(state)
    let inner = layout.box.inner(in: area)
    guard inner.contains(event.position) else { return .stay() }
    let row = event.position.y - inner.y
    guard let index = layout.rows.firstIndex(where: { $0.contains(row) }) else { return .stay() }
    let wasFocused = focus == index
    focus = index
    guard wasFocused, case .choice(let options, let selected) = fields[index].input else {
      return .stay()
    }
    let place = beside(
      Rect(x: inner.x, y: event.position.y, width: inner.width, height: 1))
    let step = Choice(options, selected: selected).step(at: event.position, in: place)
    return step.map { perform($0 < 0 ? .optionBefore : .optionAfter, &state) } ?? .stay()
  }
}
