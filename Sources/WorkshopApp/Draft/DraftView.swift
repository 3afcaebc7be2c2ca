import PlainText
import TerminalUI
import WorkshopModel

extension DraftScreen {
  static func nothing(_ state: AppState) -> [StyledText] {
    [
      StyledText(
        "There is no objective yet. Choose one to three in the shortlist phase: N goes back to it, g shows the agenda.",
        .body)
    ]
  }

  static var cursor: WritableKeyPath<ScreenStates, ItemCursor<AdviceSubject>> { \.draft.cursor }

  static func items(_ state: AppState) -> [AdviceSubject?] {
    DraftRow.all(state.workshop).map(\.subject)
  }

  static func roomSubjects(of item: AdviceSubject) -> [RoomSubject] {
    item.roomSubject.map { [$0] } ?? []
  }

  static func parts(_ state: AppState, in area: Rect) -> ListAndPane {
    let rows = DraftRow.all(state.workshop)
    return ListAndPane(
      in: area, selected: markedRow(state),
      markers: rows.map { $0.marker(state.workshop) },
      lines: { width in rows.map { $0.lines(width: width) } })
  }

  static func drawPane(_ state: AppState, in area: Rect, on frame: inout Frame) {
    guard let row = row(state) else { return }
    pane(row, state.workshop).draw(in: area, on: &frame)
  }

  private static func pane(_ row: DraftRow, _ workshop: Workshop) -> AdvicePane {
    let text = AdviceWords.marked(row.text, by: workshop.currentSet.openAdvice(on: row.subject))
    return AdvicePane(
      row.subject, text: row.text,
      facts: [text] + facts(row, workshop) + serving(row.goal, workshop),
      workshop)
  }

  private static func facts(_ row: DraftRow, _ workshop: Workshop) -> [StyledText] {
    guard let id = row.keyResult, let keyResult = workshop.keyResult(id) else {
      return objectiveFacts(row.objective, workshop)
    }
    let wording = keyResult.wording
    var facts: [CleanText] = [wording.kind.words]
    if !wording.metric.isEmpty { facts.append(wording.metric) }
    if !wording.unit.isEmpty { facts.append("in \(wording.unit)") }
    if wording.measurement == .cumulative { facts.append(wording.measurement.words) }
    facts.append(wording.ambition == .committed ? "committed" : "aspirational")
    facts.append(wording.owner.isEmpty ? "no owner" : wording.owner)
    if let weight = workshop.set(of: id)?.weightWords(of: id) { facts.append(weight) }
    let conflict = keyResult.conflict.map { [StyledText("! \($0.words)", .caution)] } ?? []
    return [StyledText(facts.joined(by: " · "), .secondary)]
      + conflict
  }

  private static func serving(_ goal: Goal, _ workshop: Workshop) -> [StyledText] {
    guard let words = ServingWords(goal, in: workshop) else { return [] }
    return words.served.map { StyledText("Serves \($0)", .secondary) }
      + (words.flag.map { [StyledText("! \($0): s says what it serves", .caution)] } ?? [])
  }

  private static func objectiveFacts(_ id: ObjectiveID, _ workshop: Workshop) -> [StyledText] {
    var facts: [StyledText] = []
    if let said = workshop.firstWording(of: id) {
      facts.append(StyledText("First said as: \(said)", .secondary))
    }
    if workshop.objective(id)?.keyResults.isEmpty == true {
      facts.append(StyledText("No key result yet. a writes the first.", .secondary))
    }
    return facts
  }
}

extension AdviceSubject {
  /// Under which name the room knows it; nil for the set as a whole.
  var roomSubject: RoomSubject? {
    switch self {
    case .objective(let id): .objective(id: id)
    case .keyResult(let id): .keyResult(id: id)
    case .task(let id): .task(id: id)
    case .set: nil
    }
  }
}
