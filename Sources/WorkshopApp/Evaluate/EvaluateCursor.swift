import PlainText
import TerminalUI
import WorkshopModel

extension EvaluateScreen {
  static func move(by steps: Int, _ state: inout AppState) {
    switch state.screens.evaluate.page {
    case .scores:
      state.screens.evaluate.line.move(by: steps, count: stage(state).summary?.lines.count ?? 0)
    case .advice: state.screens.evaluate.advice.move(by: steps, count: advice(state).count)
    }
  }

  static func follow(_ move: ListMove, _ state: inout AppState) {
    guard let summary = stage(state).summary,
      let item = EvaluationPicture(state, summary).index(after: move, in: Desk.screenArea(state))
    else { return }
    select(item, summary, &state)
  }

  private static func select(
    _ item: Int, _ summary: EvaluationSummary, _ state: inout AppState
  ) {
    switch state.screens.evaluate.page {
    case .scores: state.screens.evaluate.line.select(item, count: summary.lines.count)
    case .advice: state.screens.evaluate.advice.select(item, count: advice(state).count)
    }
  }

  /// What the marked line of the scores is about; nil while no scores show.
  @Sendable static func markedGoal(_ state: AppState) -> Goal? {
    guard state.screens.evaluate.page == .scores, let lines = stage(state).summary?.lines else {
      return nil
    }
    var cursor = state.screens.evaluate.line
    cursor.clamp(count: lines.count)
    return cursor.selection(count: lines.count).map { lines[$0].subject.item }
  }

  /// Advice on the set as a whole, set aside or not.
  static func advice(_ state: AppState) -> [Advice] {
    state.workshop.currentSet.advice(on: .set)
  }

  static func markedAdvice(_ state: AppState) -> Advice? {
    let all = advice(state)
    var cursor = state.screens.evaluate.advice
    cursor.clamp(count: all.count)
    return cursor.selection(count: all.count).map { all[$0] }
  }

  /// Nothing before the scores are shown.
  static func roomSubjects(_ state: AppState) -> [RoomSubject] {
    guard state.screens.evaluate.page == .scores, let lines = stage(state).summary?.lines else {
      return []
    }
    var cursor = state.screens.evaluate.line
    cursor.clamp(count: lines.count)
    return cursor.selection(count: lines.count).map { [RoomSubject(lines[$0].subject)] } ?? []
  }

  static func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    switch stage(state) {
    case .shown(let summary):
      EvaluationPicture(state, summary).draw(in: area, on: &frame)
    case .notScored, .open, .closed: ScoringPicture(state).draw(in: area, on: &frame)
    }
  }

  static func cutsLines(_ state: AppState, in area: Rect) -> Bool {
    guard case .shown(let summary) = stage(state) else { return false }
    return EvaluationPicture(state, summary).cutsLines(in: area)
  }

  static func mouse(_ event: MouseEvent, in area: Rect, _ state: inout AppState) -> [Effect] {
    guard let summary = stage(state).summary else { return [] }
    let picture = EvaluationPicture(state, summary)
    switch event.action {
    case .scrollUp: move(by: -1, &state)
    case .scrollDown: move(by: 1, &state)
    case .press:
      if picture.isOtherPage(at: event.position, in: area) { return perform(.otherPage, &state) }
      guard let item = picture.item(at: event.position, in: area) else { return [] }
      select(item, summary, &state)
    default: break
    }
    return []
  }
}
