import PlainText
import TerminalUI
import WorkshopExport
import WorkshopModel

/// Where an objective or a key result comes from and what it is connected to, here and in the room.
struct TraceDialog: Dialog {
  enum Action: Hashable, Sendable {
    case move(ListMove)
    case show, next, previous, close
  }

  static let title: CleanText = "Trace of a goal"

  private let goal: Goal
  private var pane: ReadingPane

  /// Nil for a goal that is gone.
  init?(_ goal: Goal, _ state: AppState) {
    guard let trace = Trace(goal, in: TraceIndex(state.timeline, in: state.localTime)) else {
      return nil
    }
    self.goal = goal
    pane = ReadingPane(
      "Trace",
      [StyledText(trace.title, .heading)] + WorksheetText.styled(trace.blocks, below: true))
  }

  static let keys = KeyTable<Action, DialogContext<TraceDialog>>(
    [
      .init(
        "V", "show the room", .show, help: "Show it to the room, a page for each part.",
        weight: .deliberate,
        whyNot: { $0.dialog.isShown($0.state) ? "The room sees it already." : nil }),
      .init("Right", "room's next page", .next, help: "The room's next page.", whyNot: notShown),
      .init(
        "Left", "room's page before", .previous, help: "The room's page before.", hint: .hidden,
        whyNot: notShown),
    ], and: ListMove.rows(Action.move, letters: true, next: "more", whyNot: fits),
    then: [
      .init(
        "Space", "page down", .move(.pageDown), help: "A page down, as PageDown.", hint: .hidden,
        whyNot: fits),
      .init(["Esc", "q", "Enter", "f"], "close", .close, help: "Back.", hint: .first),
    ])

  private static let fits: @Sendable (DialogContext<TraceDialog>) -> CleanText? = {
    $0.dialog.pane.whyNotScroll($0.state)
  }

  private static let notShown: @Sendable (DialogContext<TraceDialog>) -> CleanText? = {
    $0.dialog.isShown($0.state) ? nil : "The room does not see it: V shows it."
  }

  private func isShown(_ state: AppState) -> Bool { state.stage.scene == .trace(goal: goal) }

  func holdsUp(_ scene: RoomStage.Scene) -> Bool {
    if case .trace = scene { true } else { false }
  }

  mutating func perform(_ action: Action, _ state: inout AppState) -> Reply {
    switch action {
    case .close: return .close(isShown(state) ? RoomControl.end(self, state) : [])
    case .show: return .stay(RoomControl.trace(goal, state))
    case .next: return .stay(RoomControl.turn(by: 1, state))
    case .previous: return .stay(RoomControl.turn(by: -1, state))
    case .move(let move): pane.scroll(move, state)
    }
    return .stay()
  }

  mutating func mouse(_ event: MouseEvent, _ state: inout AppState, in area: Rect) -> Reply {
    pane.mouse(event, state)
    return .stay()
  }

  func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    pane.draw(state, in: area, on: &frame)
  }
}
