import PlainText
import TerminalUI
import WorkshopModel

/// Rooftop objectives: opens and closes the entry, hands the keyboard over, and shows how many are
/// in. What is in the box shows nowhere.
enum CollectScreen: ActivityScreen {
  enum Action: Hashable, Sendable {
    case round(RoundAction)
    case up, down
  }

  struct State: Sendable {
    /// The first row of names wanted.
    var row = 0
  }

  static let keys = KeyTable<Action, AppState>(
    RoundDesk.entry.keys(Action.round) + [
      .init(["Up", "k"], "up", .up, help: "Earlier names.", hint: .hidden),
      .init(["Down", "j"], "down", .down, help: "More names.", hint: .hidden),
    ])

  static func round(_ state: AppState) -> Round? { state.workshop.suggestionRound }

  static func perform(_ action: Action, _ state: inout AppState) -> [Effect] {
    switch action {
    case .round(let action): return RoundDesk.entry.perform(action, &state)
    case .up: state.screens.collect.row = max(0, state.screens.collect.row - 1)
    case .down:
      state.screens.collect.row = min(state.workshop.people.count, state.screens.collect.row + 1)
    }
    return []
  }

  static func mouse(_ event: MouseEvent, in area: Rect, _ state: inout AppState) -> [Effect] {
    switch event.action {
    case .scrollUp: perform(.up, &state)
    case .scrollDown: perform(.down, &state)
    default: []
    }
  }

  static func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    CollectPicture(state).draw(in: area, on: &frame)
  }
}
