import PlainText
import TerminalUI
import WorkshopModel

/// The first screen of `rooftop` alone: open a recent workshop, make a new one, try the demo, practise.
public enum StartScreen {
  enum Action: Hashable, Sendable {
    case move(ListMove)
    case open, new, demo, rehearse, help, quit
  }

  enum FormAction: Hashable, Sendable {
    case goOn, next, before, leave, quit
  }

  static let keys = KeyTable<Action, StartState>(
    [
      .init(
        "Enter", "open", .open,
        help: "Open the marked workshop, or make one.",
        hint: .first, weight: .once),
      .init(
        "n", "new workshop", .new,
        help: "A kick-off in three decisions.", hint: .first),
      .init("d", "demo", .demo, help: "Look around in a sample workshop.", hint: .first),
      .init(
        "r", "rehearse", .rehearse,
        help: "Practise with people who are played."),
      .init(["?", "F1"], "help", .help, help: "This page."),
      .init(["q", "Esc", "Ctrl-C"], "quit", .quit, help: "Leave.", weight: .deliberate),
    ], and: ListMove.rows(Action.move, letters: true))

  static let formKeys: KeyTable<FormAction, StartState> = [
    .init(
      "Enter", "go on", .goOn,
      help: "The next question; at the last one the workshop is made and the kick-off starts.",
      hint: .first, weight: .once),
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
      case .untimely(nil):
        state.message = "Too soon after the last key: press it again."
      case .unbound: state.form?.type(key)
      }
      return
    }
    guard !state.showsHelp else {
      state.showsHelp = false
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
    case .open where entries.isEmpty: openForm(&state)
    case .open:
      guard let row = state.cursor.selection(count: entries.count) else { return }
      state.choice = .open(path: entries[row].path)
    case .new: openForm(&state)
    case .demo: state.choice = .demo
    case .rehearse: state.choice = .rehearsal
    case .help: state.showsHelp = true
    case .quit: state.choice = .quit
    }
  }

  private static func perform(_ action: FormAction, _ state: inout StartState) {
    switch action {
    case .goOn:
      do throws(Rejection) {
        if state.form?.isAtTheEnd == true {
          state.choice = try state.form?.choice()
        } else {
          try state.form?.goOn()
        }
      } catch {
        state.message = error.reason
      }
    case .next: state.form?.moveFocus(by: 1)
    case .before: state.form?.moveFocus(by: -1)
    case .leave: (state.leftForm, state.form) = (state.form, nil)
    case .quit: state.choice = .quit
    }
  }

  /// With what was typed before it was left.
  private static func openForm(_ state: inout StartState) {
    state.form = state.leftForm ?? NewWorkshopForm()
  }

  static func picture(of state: StartState) -> Frame {
    var frame = Frame(size: state.size)
    StartView(state).draw(on: &frame)
    return frame
  }
}
