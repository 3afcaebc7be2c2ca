import PlainText
import TerminalUI
import WorkshopModel

/// Rooftop objectives: opens and closes the entry, hands the keyboard over, and shows how many are
/// in. What is in the box shows nowhere.
enum CollectScreen: ActivityScreen {
  enum Action: Hashable, Sendable {
    case move(ListMove)
    case round(RoundAction)
    case takeOver
  }

  struct State: Sendable {
    /// The row of names that shows.
    var row = ListCursor()
  }

  static let keys = KeyTable<Action, AppState>(
    RoundDesk.entry.keys(Action.round) + [TakeOverDialog.key(.takeOver)],
    and: ListMove.rows(Action.move, item: "row of names", letters: true))

  static func round(_ state: AppState) -> Round? { state.workshop.currentSet.suggestionRound }

  static func perform(_ action: Action, _ state: inout AppState) -> [Effect] {
    switch action {
    case .round(let action): return RoundDesk.entry.perform(action, &state)
    case .takeOver: state.open(TakeOverDialog())
    case .move(let move): CollectPicture(state).move(move, in: Desk.screenArea(state), &state)
    }
    return []
  }

  /// Who is in and who is not is nothing for the room.
  static func roomSubjects(_ state: AppState) -> [RoomSubject] { [] }

  static func mouse(_ event: MouseEvent, in area: Rect, _ state: inout AppState) -> [Effect] {
    switch event.action {
    case .scrollUp: perform(.move(.up), &state)
    case .scrollDown: perform(.move(.down), &state)
    default: []
    }
  }

  static func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    CollectPicture(state).draw(in: area, on: &frame)
  }
}
