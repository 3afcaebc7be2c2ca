import PlainText
import TerminalUI
import WorkshopModel

extension MeasureScreen {
  static func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    guard let keyResult = keyResult(state) else {
      frame.paragraph(
        "There is no key result yet. N goes back to the phase in which they are written.",
        in: area, .body)
      return
    }
    let parts = parts(state, in: area)
    parts.list.draw(in: parts.listArea, on: &frame)
    pane(keyResult, state).draw(in: parts.paneArea, on: &frame)
  }

  static func mouse(_ event: MouseEvent, in area: Rect, _ state: inout AppState) -> [Effect] {
    let rows = MeasureRow.all(state.workshop)
    let ids = rows.compactMap(\.id)
    switch event.action {
    case .scrollUp: state.screens.measure.cursor.move(by: -1, in: ids)
    case .scrollDown: state.screens.measure.cursor.move(by: 1, in: ids)
    case .press:
      let parts = parts(state, in: area)
      guard let item = parts.list.item(at: event.position, in: parts.listArea),
        let id = rows[item].id
      else { return [] }
      let again = keyResult(state)?.id == id
      state.screens.measure.cursor.select(id)
      if again { return perform(.values, &state) }
    default: break
    }
    return []
  }

  static func cutsLines(_ state: AppState, in area: Rect) -> Bool {
    parts(state, in: DeskLayout.belowHeading(state, in: area)).cutsLines
  }

  static func parts(_ state: AppState, in area: Rect) -> ListAndPane {
    let rows = MeasureRow.all(state.workshop)
    let marked = keyResult(state)?.id
    return ListAndPane(
      in: area, selected: rows.firstIndex { $0.id != nil && $0.id == marked },
      markers: rows.map { $0.marker(state.workshop) }, things: rows.map { $0.id == nil ? 0 : 1 },
      lines: { width in rows.map { $0.lines(width: width) } })
  }

  private static func pane(_ keyResult: KeyResult, _ state: AppState) -> AdvicePane {
    let sentence =
      keyResult.conflict == nil
      ? keyResult.wholeSentence(in: state.workshop.currentSet.cycle) : keyResult.wording.sentence
    var facts = [StyledText(sentence, .body)]
    let said = SaidValues(keyResult.wording.sentence)
    facts += ValueWords.shares(keyResult, from: keyResult.values?.baseline, state)
    if let values = keyResult.values {
      facts += ValueWords(values, keyResult.wording, state).details
      if let conflict = keyResult.conflict {
        facts.append(
          StyledText("! \(conflict.words) ", .caution) + StyledText("m", .key)
            + StyledText(" settles it.", .caution))
      }
    } else {
      let kind = keyResult.wording.kind
      facts.append(StyledText("\(kind.words): needs \(kind.needs).", .secondary))
      if said.measure != nil {
        facts.append(
          StyledText("The sentence says \(said.words). ", .body) + StyledText("m", .key)
            + StyledText(" takes it over.", .body))
      }
    }
    return AdvicePane(
      .keyResult(id: keyResult.id), text: keyResult.wording.sentence, facts: facts, state.workshop,
      rules: rules)
  }
}
