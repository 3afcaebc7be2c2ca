import PlainText
import TerminalUI
import WorkshopModel

/// The whole script of the current phase with the facilitator's own notes.
struct ScriptDialog: Dialog {
  enum Action: Hashable, Sendable {
    case move(ListMove)
    case passOn, stepBack, notes, beside, close
  }

  static let title: CleanText = "Say and do"

  private var offset = 0

  static let keys = KeyTable<Action, DialogContext<ScriptDialog>>(
    [
      .init(
        ".", "step is done", .passOn,
        help: "Go on to the next step, where the program cannot see that this one is done.",
        hint: .first, weight: .deliberate, whyNot: { ScriptSteps.whyNotPass($0.state) }),
      .init(
        ",", "step before", .stepBack, help: "Back to the step before.", weight: .deliberate,
        whyNot: { ScriptSteps.whyNotBack($0.state) }),
      .init(
        ["e", "Enter"], "own notes", .notes,
        help: "Write notes of your own for this phase: nobody sees them but you, at the desk.",
        hint: .first),
      .init(
        "s", "hide or show beside", .beside,
        help: "Leave the script away beside or below the phase, or show it there again."),
    ], and: ListMove.rows(Action.move, letters: true, next: "more", whyNot: fits),
    then: [
      .init(["Esc", "q", "Y"], "close", .close, help: "Back to the desk.", hint: .first)
    ])

  private static let fits: @Sendable (DialogContext<ScriptDialog>) -> CleanText? = { context in
    let (text, height) = context.dialog.text(context.state)
    return text.maxOffset(height: height) > 0 ? nil : "All of it shows already."
  }

  mutating func perform(_ action: Action, _ state: inout AppState) -> Reply {
    switch action {
    case .move(let move):
      let (text, height) = text(state)
      offset = text.offset(after: move, height: height)
    case .passOn: ScriptSteps.pass(&state)
    case .stepBack: ScriptSteps.back(&state)
    case .notes:
      guard let phase = state.workshop.phase else { break }
      state.open(Form(.writeOwnNotes(OwnNotesForm(phase: phase.id)), state))
    case .beside:
      state.screens.desk.showsScript.toggle()
      let place: CleanText =
        state.size.width >= ScriptPane.leastScreen ? "beside the phase" : "below the phase"
      state.say(
        state.screens.desk.showsScript
          ? "The script stands \(place) again." : "The script no longer stands \(place).")
    case .close: return .close()
    }
    return .stay()
  }

  mutating func mouse(_ event: MouseEvent, _ state: inout AppState, in area: Rect) -> Reply {
    switch event.action {
    case .scrollUp: perform(.move(.up), &state)
    case .scrollDown: perform(.move(.down), &state)
    default: .stay()
    }
  }

  func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    let inner = box(state).draw(in: area, on: &frame)
    text(state).text.draw(in: inner, on: &frame)
  }

  private func text(_ state: AppState) -> (text: ScrollText, height: Int) {
    let inner = box(state).inner(in: Desk.dialogArea(state))
    return (ScrollText(lines(state, width: inner.width), offset: offset), inner.height)
  }

  private func lines(_ state: AppState, width: Int) -> [StyledText] {
    guard let view = ScriptView(state) else { return [] }
    let notes =
      view.ownNotes.isEmpty
      ? [
        StyledText(""),
        StyledText("e", .key) + StyledText(" writes notes of your own.", .secondary),
      ] : []
    return (view.lines(width: width, gap: 1) + notes).map(\.onDialog)
  }

  private func box(_ state: AppState) -> DialogBox {
    let title = state.workshop.phase.map(state.workshop.title) ?? "Script"
    let width = min(64, state.size.width - 8)
    return DialogBox(
      title, content: Size(width: width, height: lines(state, width: width).count),
      maxWidth: width + 6)
  }
}
