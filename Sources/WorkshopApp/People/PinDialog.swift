import PlainText
import TerminalUI
import WorkshopModel

/// The PIN that leaves a seat: set, changed or removed. It is typed twice, unseen, and is in no
/// draft, no event and no log.
struct PinDialog: LineDialog {
  enum Action: Hashable, Sendable {
    case goOn, remove, close
  }

  static let title: CleanText = "PIN of the seats"
  static let heading = title
  let end: DialogEnd? = .pinSaved
  static let least = 4

  /// The PIN as typed the first time; nil until then.
  private(set) var first: CleanText?
  var editor = Self.empty
  private(set) var problem: CleanText?

  private static var empty: TextEditor { TextEditor(limit: Limits.shortText) }

  static let keys: KeyTable<Action, DialogContext<PinDialog>> = [
    .init(
      "Enter", "go on", .goOn, help: "Take the PIN; type it twice.", hint: .first, weight: .once),
    .init(
      "F4", "remove", .remove, help: "Remove the PIN: F12 alone leaves a seat again.",
      weight: .deliberate,
      whyNot: { $0.state.pin.isSet ? nil : "No PIN is set." }),
    .init("Esc", "close", .close, help: "Back; the PIN stays as it was."),
  ]

  mutating func perform(_ action: Action, _ state: inout AppState) -> Reply {
    switch action {
    case .close:
      state.giveUp(.pinDialog)
      return .close()
    case .remove: return .stay([.pin(.set(nil))])
    case .goOn: return goOn()
    }
  }

  private mutating func goOn() -> Reply {
    let typed = editor.text.singleLine
    editor = Self.empty
    guard let first else {
      guard typed.count >= Self.least else {
        problem = "Take \(Self.least) characters or more."
        return .stay()
      }
      problem = nil
      first = typed
      return .stay()
    }
    self.first = nil
    guard typed == first else {
      problem = "The two were not the same. Begin again."
      return .stay()
    }
    problem = nil
    return .stay([.pin(.set(typed))])
  }

  func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    var rows = DialogBox(Self.heading, content: Size(width: 56, height: 8)).draw(
      in: area, on: &frame)
    let standing: CleanText =
      state.pin.isSet
      ? "A PIN is set. Type a new one, or F4 removes it."
      : "No PIN is set: F12 alone leaves a seat."
    frame.flow(StyledText(standing, .dialog), in: &rows, gap: 1)
    frame.flow(
      StyledText(first == nil ? "New PIN:" : "The same once more:", .dialogTitle), in: &rows)
    editor.drawHidden(in: rows.takeTop(1), on: &frame)
    frame.flow(StyledText(problem ?? "", .dialogTitle), in: &rows, gap: problem == nil ? 1 : 0)
    frame.flow(
      StyledText(
        "It is not shown anywhere again. If it is lost, set a new one here.",
        .dialogSecondary), in: &rows)
  }
}
