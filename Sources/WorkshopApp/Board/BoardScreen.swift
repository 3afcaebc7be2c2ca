import PlainText
import TerminalUI
import WorkshopModel

/// The board: every unit with its sets, how far each has come, and the session that is due. The desk
/// shows it between sessions.
enum BoardScreen: ListScreen {
  enum Action: Hashable, Sendable {
    case move(ListMove)
    case read, begin, units, needs, end
  }

  struct State: Sendable {
    var cursor = ListCursor()
    /// Whether it shows although a session is held.
    var isOpen = false
  }

  static let keys = KeyTable<Action, AppState>(
    [
      .init(
        "s", "begin a session", .begin,
        help: "Begin a session of the marked unit: goals, a weekly check-in, or a review.",
        hint: .first,
        weight: .deliberate,
        whyNot: { state in
          state.workshop.isFinished
            ? nil
            : "\(state.workshop.sessionWords) is held: Esc goes back to it, e ends it."
        }),
      .init(
        "Enter", "worksheet", .read, help: "Read the worksheet of the marked line.", hint: .first),
      .init("o", "units", .units, help: "Departments and teams: add, rename, move, archive."),
      .init(
        "v", "needs", .needs, help: "What units need from each other, with the answers.",
        hint: .hidden),
      .init(
        "e", "end the session", .end,
        help: "End the session that is held before its last phase. It asks first.", hint: .hidden,
        weight: .deliberate,
        whyNot: { $0.workshop.isFinished ? "No session is held: s begins one." : nil }),
    ], and: ListMove.rows(Action.move, letters: true))

  static func lines(_ state: AppState, width: Int) -> [[StyledText]] {
    let words = BoardWords(state.workshop, on: state.today)
    return KeptBoard.of(state).rows.map {
      [words.styled($0, width: width - ListView.cursorWidth)]
    }
  }

  static func draw(
    _ state: AppState, _ lines: [[StyledText]], in area: Rect, on frame: inout Frame
  ) {
    var cursor = state.screens.board.cursor
    cursor.clamp(count: lines.count)
    let due = BoardDue(state)
    due.lines(width: area.width, rows: area.height).draw(in: area, on: &frame)
    ListView(lines, selected: cursor.selection(count: lines.count))
      .draw(in: due.below(area), on: &frame)
  }

  static func perform(_ action: Action, _ state: inout AppState) -> [Effect] {
    switch action {
    case .move(let move):
      let list = list(state)
      guard !state.screens.board.cursor.step(move, count: list.items.count) else { break }
      list.index(after: move, in: BoardDue(state).below(Desk.screenArea(state))).map {
        state.screens.board.cursor.select($0, count: list.items.count)
      }
    case .read:
      let workshop = state.workshop
      let set = row(state).flatMap { row in
        row.set.flatMap(workshop.set) ?? workshop.sets.first { $0.unit == row.unit }
      }
      guard let set else {
        state.say("This unit has no goals yet: s begins a session.", .refusal)
        return []
      }
      state.open(WorksheetDialog(state, about: set))
    case .begin:
      guard let row = row(state) else { return [] }
      state.open(Form(.beginSession(BeginSessionForm(unit: row.unit, set: row.set)), state))
    case .units: state.open(UnitsDialog(marking: row(state)?.unit))
    case .needs: state.open(NeedsDialog(row(state)?.set))
    case .end: state.open(Question.endSession(state))
    }
    return []
  }

  static func mouse(_ event: MouseEvent, in area: Rect, _ state: inout AppState) -> [Effect] {
    let list = list(state)
    switch event.action {
    case .scrollUp: state.screens.board.cursor.move(by: -1, count: list.items.count)
    case .scrollDown: state.screens.board.cursor.move(by: 1, count: list.items.count)
    case .press:
      guard let item = list.item(at: event.position, in: BoardDue(state).below(area)) else {
        return []
      }
      state.screens.board.cursor.select(item, count: list.items.count)
    case .release, .drag: break
    }
    return []
  }

  /// The room sees what belongs to the phase meanwhile.
  static func roomSubjects(_ state: AppState) -> [RoomSubject] { [] }

  /// The marked line.
  static func row(_ state: AppState) -> BoardRow? {
    let rows = KeptBoard.of(state).rows
    var cursor = state.screens.board.cursor
    cursor.clamp(count: rows.count)
    return cursor.selection(count: rows.count).map { rows[$0] }
  }

  /// The list without its words, for steps and clicks: each item is one line.
  private static func list(_ state: AppState) -> ListView {
    let count = KeptBoard.of(state).rows.count
    var cursor = state.screens.board.cursor
    cursor.clamp(count: count)
    return ListView(
      Array(repeating: StyledText(""), count: count), selected: cursor.selection(count: count))
  }
}
