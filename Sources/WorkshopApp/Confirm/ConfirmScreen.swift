import PlainText
import TerminalUI
import WorkshopModel

enum ConfirmScreen: ActivityScreen {
  enum Action: Hashable, Sendable {}
  struct State: Sendable {}
  static let keys: KeyTable<Action, AppState> = []
  static func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {}
  static func perform(_ action: Action, _ state: inout AppState) -> [Effect] {}
}
