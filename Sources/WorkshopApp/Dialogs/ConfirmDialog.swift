import PlainText
import TerminalUI

/// Asks before something that cannot be taken back lightly.
struct ConfirmDialog: Dialog {
  enum Action: Hashable, Sendable {
    case yes, no
  }

  static let title: CleanText = "Question"

  let question: CleanText
  let reasons: [CleanText]
  /// What `y` does, in a word.
  let yes: CleanText
  /// What happens on yes.
  var effects: [Effect] = []
  /// Whether yes ends the program.
  var quits = false

  static let keys: KeyTable<Action, DialogContext<ConfirmDialog>> = [
    .init(["y", "Enter"], "yes", .yes, help: "Do it.", hint: .first),
    .init(["n", "Esc"], "no", .no, help: "Leave everything as it is."),
  ]

  mutating func perform(_ action: Action, _ state: inout AppState) -> Reply {
    guard action == .yes else { return .close() }
    guard quits else { return .close(effects) }
    state.isOver = true
    return .close(effects + Update.leaving(&state))
  }

  mutating func mouse(_ event: MouseEvent, _ state: inout AppState, in area: Rect) -> Reply {
    guard event.action == .press, let button = box.button(at: event.position, in: area) else {
      return .stay()
    }
    return perform(button == 0 ? .yes : .no, &state)
  }

  func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    box.draw(in: area, on: &frame)
  }

  private var box: MessageBox {
    MessageBox(
      question, reasons.map { StyledText($0, .dialog) },
      buttons: [.init("y", yes), .init("n", "stay")])
  }
}
