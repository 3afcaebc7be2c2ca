import PlainText
import TerminalUI
import WorkshopModel

/// The first screen of `rooftop` alone: open a recent workshop, make a new one, try the demo.
public enum StartScreen {
  enum Action: Hashable, Sendable {
    case move(ListMove)
    case open, new, demo, quit
  }

  enum FormAction: Hashable, Sendable {
    case create, next, before, leave, quit
  }

  static let keys = KeyTable<Action, StartState>(
    [
      .init(
        "Enter", "open", .open, help: "Open the marked workshop.", hint: .first, weight: .once,
        whyNot: { $0.recents.entries.isEmpty ? "There is no recent workshop: n makes one." : nil }),
      .init("n", "new workshop", .new, help: "Make a new workshop.", hint: .first),
      .init("d", "demo", .demo, help: "Try Rooftop with a sample workshop.", hint: .first),
      .init(["q", "Esc", "Ctrl-C"], "quit", .quit, help: "Leave.", weight: .deliberate),
    ], and: ListMove.rows(Action.move, letters: true))

  static let formKeys: KeyTable<FormAction, StartState> = [
    .init(
      "Enter", "create", .create, help: "Create the workshop and open it.", hint: .first,
      weight: .once),
    .init(["Tab", "Down"], "next field", .next, help: "The next field."),
    .init(
      ["Shift-Tab", "Up"], "field before", .before, help: "The field before.", hint: .hidden),
    .init("Esc", "back", .leave, help: "Back to the list."),
    .init("Ctrl-C", "quit", .quit, help: "Leave.", hint: .hidden, weight: .deliberate),
  ]

  /// Runs until the user has decided.
  public static func run(
    _ start: StartState, on terminal: any Terminal, in theme: Theme
  ) -> StartChoice {
    var state = start
    while true {
      terminal.show(picture(of: state), in: theme)
      for event in terminal.wait(seconds: nil) {
        state.answer(event)
        if let choice = state.choice { return choice }
      }
    }
  }

  static func key(_ key: KeyPress, _ state: inout StartState) {
    if state.form != nil {
      switch formKeys.answer(to: key, arriving: state.arrival, in: state) {
      case .action(let action): perform(action, &state)
      case .refused(let reason), .untimely(let reason?): state.message = reason
      case .untimely(nil): break
      case .unbound: state.form?.type(key)
      }
      return
    }
    switch keys.answer(to: key, arriving: state.arrival, in: state) {
    case .action(let action): perform(action, &state)
    case .refused(let reason), .untimely(let reason?): state.message = reason
    case .untimely(nil): break
    case .unbound:
      state.message = key.printedName.map {
        "\($0) does nothing here. The keys stand in the last row."
      }
    }
  }

  static func mouse(_ event: MouseEvent, _ state: inout StartState) {
    guard event.action == .press else { return }
    let view = StartView(state)
    if let hint = view.hint(at: event.position), let key = KeyPress(name: hint.key.string) {
      self.key(key, &state)
    } else if let row = view.entry(at: event.position) {
      let again = state.cursor.index == row
      state.cursor.select(row, count: state.recents.entries.count)
      if again { perform(Action.open, &state) }
    }
  }

  private static func perform(_ action: Action, _ state: inout StartState) {
    let entries = state.recents.entries
    switch action {
    case .move(let move):
      StartView(state).entry(after: move).map { state.cursor.select($0, count: entries.count) }
    case .open:
      guard let row = state.cursor.selection(count: entries.count) else { return }
      state.choice = .open(path: entries[row].path)
    case .new: state.form = NewWorkshopForm()
    case .demo: state.choice = .demo
    case .quit: state.choice = .quit
    }
  }

  private static func perform(_ action: FormAction, _ state: inout StartState) {
    switch action {
    case .create:
      do throws(Rejection) {
        state.choice = try state.form?.choice()
      } catch {
        state.message = error.reason
      }
    case .next: state.form?.moveFocus(by: 1)
    case .before: state.form?.moveFocus(by: -1)
    case .leave: state.form = nil
    case .quit: state.choice = .quit
    }
  }

  static func picture(of state: StartState) -> Frame {
    var frame = Frame(size: state.size)
    StartView(state).draw(on: &frame)
    return frame
  }
}
