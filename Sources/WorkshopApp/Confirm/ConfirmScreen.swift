import PlainText
import TerminalUI
import WorkshopModel

/// The company strategy: each statement is written, shown to the room, and confirmed by hands, which
/// are counted in the room or shown in private.
enum ConfirmScreen: ActivityScreen {
  enum Action: Hashable, Sendable {
    case move(ListMove)
    case write, countHands, confirm, details
    case round(RoundAction)
  }

  struct State: Sendable {
    var cursor = ListCursor()
  }

  static func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    var rest = area
    list(state).draw(in: rest.takeTop(Statement.allCases.count), on: &frame)
    frame.rule(rest.takeTop(1))
    if rest.height > 8 { _ = rest.takeTop(1) }
    if let round = state.workshop.handsNotShown(for: marked(state)) {
      PrivateHands.picture(of: round, state.workshop).draw(in: rest, on: &frame)
    } else {
      StatementView(marked(state), state.workshop).draw(in: rest, on: &frame)
    }
  }

  static func perform(_ action: Action, _ state: inout AppState) -> [Effect] {
    let count = Statement.allCases.count
    let statement = marked(state)
    switch action {
    case .move(let move):
      list(state).index(after: move, in: listArea(Desk.screenArea(state))).map {
        state.screens.confirm.cursor.select($0, count: count)
      }
    case .write:
      state.open(Form(.writeStatement(WriteStatementForm(statement: statement)), state))
    case .countHands:
      state.open(Form(.countHands(CountHandsForm(statement: statement)), state))
    case .confirm:
      guard lowHandsReason(state) == nil else {
        state.open(Form(.confirmReason(ConfirmReasonForm(statement: statement)), state))
        return []
      }
      return [
        .record(
          .statementConfirmed(statement: statement, reason: nil),
          then: .say("\(statement.title) confirmed"))
      ]
    case .details: state.open(PagesDialog.statement(statement, state.workshop))
    case .round(let action): return RoundDesk.hands.perform(action, &state)
    }
    return []
  }

  static func mouse(_ event: MouseEvent, in area: Rect, _ state: inout AppState) -> [Effect] {
    let place = listArea(area)
    switch event.action {
    case .scrollUp: return perform(.move(.up), &state)
    case .scrollDown: return perform(.move(.down), &state)
    case .press:
      guard let item = list(state).item(at: event.position, in: place) else { return [] }
      let again = state.screens.confirm.cursor.index == item
      state.screens.confirm.cursor.select(item, count: Statement.allCases.count)
      return again ? perform(.write, &state) : []
    case .release, .drag: return []
    }
  }

  static func roomSubjects(_ state: AppState) -> [RoomSubject] {
    [.statement(statement: marked(state))]
  }

  private static func listArea(_ area: Rect) -> Rect {
    var rest = area
    return rest.takeTop(Statement.allCases.count)
  }

  static func marked(_ state: AppState) -> Statement {
    Statement.allCases[min(state.screens.confirm.cursor.index, Statement.allCases.count - 1)]
  }

  private static func list(_ state: AppState) -> ListView {
    let widest = Statement.allCases.map(\.title.columns).max() ?? 0
    var list = ListView(
      Statement.allCases.map { statement in
        let gap = String(repeating: " ", count: widest - statement.title.columns + 2)
        return StyledText(statement.title + CleanText(gap), .heading)
          + StatementState(statement, in: state.workshop).styled
      }, selected: min(state.screens.confirm.cursor.index, Statement.allCases.count - 1))
    list.shown = RoomControl.line(state) { Statement.allCases.map { [.statement(statement: $0)] } }
    return list
  }
}
