import PlainText
import TerminalUI

/// Asks before something that cannot be taken back lightly. In every question `y` does it, and Enter
/// and Esc leave everything as it is.
struct Question: Dialog {
  enum Action: Hashable, Sendable {
    case yes, wait, no
  }

  /// A way that is neither yes nor no.
  struct Wait: Sendable {
    let words: CleanText
    let effects: [Effect]
  }

  static let title: CleanText = "Question"

  let question: CleanText
  let reasons: [CleanText]
  /// What `y` does, in a word or two.
  let yes: CleanText
  /// What not doing it is called.
  var no: CleanText = "stay"
  let outcome: Outcome
  /// What `w` does; nil where there is nothing to wait for.
  var wait: Wait?

  static let keys: KeyTable<Action, DialogContext<Question>> = [
    .init("y", "yes", .yes, help: "Do it.", hint: .first, weight: .deliberate),
    .init(
      "w", "wait", .wait, help: "Give those who are in the middle of it a minute.",
      weight: .deliberate,
      whyNot: { $0.dialog.wait == nil ? "There is nobody to wait for. y or Enter." : nil }),
    .init(
      ["Enter", "Esc", "n"], "no", .no, help: "Leave everything as it is.", hint: .first),
    .init(
      "Ctrl-C", "quit", .yes, help: "Quit, where that is what is asked.", hint: .hidden,
      weight: .deliberate),
  ]

  /// Whether yes ends the program.
  var quits: Bool { if case .quit = outcome { true } else { false } }

  /// Ctrl-C asks to quit over any other question.
  func knows(_ key: KeyPress) -> Bool {
    Self.keys.binding(for: key) != nil && (quits || key != KeyPress(.character("c"), .control))
  }

  mutating func perform(_ action: Action, _ state: inout AppState) -> Reply {
    switch action {
    case .yes: outcome.happen(&state)
    case .wait: .close(wait?.effects ?? [])
    case .no: .close()
    }
  }

  mutating func mouse(_ event: MouseEvent, _ state: inout AppState, in area: Rect) -> Reply {
    guard event.action == .press, let button = box.button(at: event.position, in: area),
      let key = KeyPress(name: buttons[button].key.string)
    else { return .stay() }
    return handle(key, &state)
  }

  func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    box.draw(in: area, on: &frame)
  }

  func hints(_ state: AppState) -> [HintBar.Hint] {
    buttons.map { HintBar.Hint($0.key, $0.words) }
  }

  private var buttons: [ButtonRow.Button] {
    [.init("y", yes)] + (wait.map { [.init("w", $0.words)] } ?? []) + [.init("Enter", no)]
  }

  private var box: MessageBox {
    MessageBox(question, reasons.map { StyledText($0, .dialog) }, buttons: buttons)
  }
}
