import PlainText
import TerminalUI
import WorkshopModel

struct ExerciseDialog: Dialog {
  enum Action: Hashable, Sendable { case close }
  static let title: CleanText = "Exercise"
  init(_ workshop: Workshop) {}
  static let keys: KeyTable<Action, DialogContext<ExerciseDialog>> = [
    .init("Esc", "close", .close, help: "Back.")
  ]
  mutating func perform(_ action: Action, _ state: inout AppState) -> Reply { .close() }
  func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {}
}
