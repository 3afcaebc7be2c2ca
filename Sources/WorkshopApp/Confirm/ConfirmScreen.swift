import PlainText
import TerminalUI
import WorkshopModel

/// The company strategy: each statement is written, shown to the room, and confirmed by hands.
enum ConfirmScreen: ActivityScreen {
  enum Action: Hashable, Sendable {
    case up, down, write, countHands, confirm, details
  }

  struct State: Sendable {
    var cursor = ListCursor()
  }

  static let keys: KeyTable<Action, AppState> = [
    .init(
      ["Enter", "e"], "write", .write, help: "Write or reword the marked statement.", hint: .first),
    .init(
      "h", "count hands", .countHands, help: "Count the hands the room shows, 0 to 5 fingers.",
      hint: .first,
      whyNot: { state in
        let sample = [0, 0, 0, 0, 0, 1]
        return state.workshop.rejection(of: .handsCounted(statement: marked(state), hands: sample))?
          .reason
      }),
    .init(
      "y", "confirm", .confirm,
      help: "Confirm the marked statement. With a hand at 2 or lower it asks for a reason.",
      hint: .first,
      whyNot: { state in
        state.workshop.rejection(
          of: .statementConfirmed(statement: marked(state), reason: lowHandsReason(state)))?.reason
      }),
    .init(
      "d", "details", .details, help: "The hands, the reason, and earlier wordings.",
      whyNot: { state in
        state.workshop.statements[marked(state)] == nil
          ? "\(marked(state).title) is not written yet: write it first." : nil
      }),
    .init(["Up", "k"], "up", .up, help: "One statement up.", hint: .hidden),
    .init(["Down", "j"], "down", .down, help: "One statement down.", hint: .hidden),
  ]

  /// Where hands are low the reducer asks for a reason; any will do to find what else is missing.
  private static func lowHandsReason(_ state: AppState) -> CleanText? {
    (state.workshop.statements[marked(state)]?.lowHands ?? 0) > 0 ? "to be asked" : nil
  }

  static func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    var rest = area
    list(state).draw(in: rest.takeTop(Statement.allCases.count), on: &frame)
    frame.rule(rest.takeTop(1))
    if rest.height > 8 { _ = rest.takeTop(1) }
    let statement = marked(state)
    StatementView(statement, state.workshop).draw(in: rest, on: &frame)
  }

  static func perform(_ action: Action, _ state: inout AppState) -> [Effect] {
    let count = Statement.allCases.count
    let statement = marked(state)
    switch action {
    case .up: state.screens.confirm.cursor.move(by: -1, count: count)
    case .down: state.screens.confirm.cursor.move(by: 1, count: count)
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
    }
    return []
  }

  static func mouse(_ event: MouseEvent, in area: Rect, _ state: inout AppState) -> [Effect] {
    var rest = area
    let place = rest.takeTop(Statement.allCases.count)
    switch event.action {
    case .scrollUp: return perform(.up, &state)
    case .scrollDown: return perform(.down, &state)
    case .press:
      guard let item = list(state).item(at: event.position, in: place) else { return [] }
      let again = state.screens.confirm.cursor.index == item
      state.screens.confirm.cursor.select(item, count: Statement.allCases.count)
      return again ? perform(.write, &state) : []
    case .release, .drag: return []
    }
  }

  private static func marked(_ state: AppState) -> Statement {
    Statement.allCases[min(state.screens.confirm.cursor.index, Statement.allCases.count - 1)]
  }

  private static func list(_ state: AppState) -> ListView {
    let widest = Statement.allCases.map(\.title.columns).max() ?? 0
    return ListView(
      Statement.allCases.map { statement in
        let gap = String(repeating: " ", count: widest - statement.title.columns + 2)
        return StyledText(statement.title + CleanText(gap), .heading)
          + StatementState(state.workshop.statements[statement]).styled
      }, selected: min(state.screens.confirm.cursor.index, Statement.allCases.count - 1))
  }
}
