import PlainText
import TerminalUI
import WorkshopModel

/// A moment over the whole screen, here and in the room: each key uncovers the next step. What is not
/// uncovered yet is on no screen.
struct MomentDialog: Dialog {
  enum Action: Hashable, Sendable {
    case next, previous, first, last, close
  }

  static let title: CleanText = "One by one"

  let moment: Moment
  private(set) var step = 0

  static let keys: KeyTable<Action, DialogContext<MomentDialog>> = [
    .init(
      ["Right", "Down", "Space", "Enter", "PageDown"], "next", .next,
      help: "Uncover the next one; after the last one desk and room see them all.", hint: .first,
      weight: .deliberate
    ) { context in
      context.dialog.step < context.dialog.moment.last(context.state.workshop)
        ? nil : "This is all of it. Esc goes back to the desk."
    },
    .init(
      ["Left", "Up", "Backspace", "PageUp"], "before", .previous, help: "The one before.",
      hint: .first
    ) { $0.dialog.step == 0 ? "This is the beginning." : nil },
    .init("Home", "first", .first, help: "Back to the beginning.", hint: .hidden),
    .init(
      "End", "last", .last, help: "The end: all of it together.", hint: .hidden,
      weight: .deliberate),
    .init(
      ["Esc", "a", "q"], "all at once", .close,
      help: "Stop here, or go back at the end: the room sees all of it at once.", hint: .first,
      weight: .deliberate),
  ]

  func holdsUp(_ scene: RoomStage.Scene) -> Bool { moment.shows(scene) }
  func shownStep(_ workshop: Workshop) -> RoomStage? { moment.stage(step, workshop) }

  mutating func perform(_ action: Action, _ state: inout AppState) -> Reply {
    switch action {
    case .next: step = min(step + 1, moment.last(state.workshop))
    case .previous: step = max(0, step - 1)
    case .first: step = 0
    case .last: step = moment.last(state.workshop)
    case .close: return .close(RoomControl.end(self, state))
    }
    return .stay(moment.hold(step, state))
  }

  mutating func mouse(_ event: MouseEvent, _ state: inout AppState, in area: Rect) -> Reply {
    switch event.action {
    case .press: handle(KeyPress(.right), &state)
    case .scrollUp: handle(KeyPress(.left), &state)
    default: .stay()
    }
  }

  var coversDesk: Bool { true }

  func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    moment.draw(step, state, in: area, on: &frame)
  }
}
