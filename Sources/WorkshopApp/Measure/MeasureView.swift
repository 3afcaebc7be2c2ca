import PlainText
import TerminalUI
import WorkshopModel

extension MeasureScreen {
  static func nothing(_ state: AppState) -> [StyledText] {
    [
      StyledText(
        "There is no key result yet. N goes back to the phase in which they are written.",
        .body)
    ]
  }

  static var cursor: WritableKeyPath<ScreenStates, ItemCursor<KeyResultID>> { \.measure.cursor }

  static func roomSubjects(of item: KeyResultID) -> [RoomSubject] { [.keyResult(id: item)] }

  static func items(_ state: AppState) -> [KeyResultID?] {
    MeasureRow.all(state.workshop).map(\.id)
  }

  static func parts(_ state: AppState, in area: Rect) -> ListAndPane {
    let rows = MeasureRow.all(state.workshop)
    return ListAndPane(
      in: area, selected: markedRow(state),
      markers: rows.map { $0.marker(state.workshop) }, things: rows.map { $0.id == nil ? 0 : 1 },
      lines: { width in rows.map { $0.lines(width: width) } })
  }

  static func drawPane(_ state: AppState, in area: Rect, on frame: inout Frame) {
    guard let keyResult = keyResult(state) else { return }
    pane(keyResult, state).draw(in: area, on: &frame)
  }

  private static func pane(_ keyResult: KeyResult, _ state: AppState) -> AdvicePane {
    let sentence =
      keyResult.conflict == nil
      ? keyResult.wholeSentence(in: state.workshop.currentSet.cycle) : keyResult.wording.sentence
    var facts = [StyledText(sentence, .body)]
    let said = SaidValues(keyResult.wording.sentence)
    facts += ValueWords.shares(keyResult, from: keyResult.values?.baseline, state)
    if let values = keyResult.values {
      facts += ValueWords(values, keyResult, state).details
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
