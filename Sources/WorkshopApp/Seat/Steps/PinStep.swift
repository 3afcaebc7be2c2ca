import PlainText
import TerminalUI
import WorkshopModel

/// A covered screen that only the facilitator's PIN gets past.
struct PinStep: TypingStep {
  enum Action: Hashable, Sendable {
    case unlock, back
  }

  var editor = TextEditor(limit: Limits.shortText)

  static let keys: KeyTable<Action, SeatContext<PinStep>> = [
    .init(
      "Enter", "go on", .unlock, hint: .first, weight: .once,
      whyNot: { context in
        if context.room.pinWait > 0 {
          return "The next try counts in \(context.room.pinWait) s."
        }
        return context.step.editor.isEmpty ? "Type the PIN first." : nil
      }),
    .init("Esc", "back to the hand-over", .back),
  ]

  let place = SeatPlace.facilitator
  let asksPin = true
  let patience = Patience.leaves(seconds: Patience.parkSeconds)
  let givesUpByTyping = false

  mutating func perform(_ action: Action, _ room: SeatRoom) -> SeatMove {
    guard action == .unlock else { return .handOver }
    defer { editor = TextEditor(limit: Limits.shortText) }
    return .tryPin(editor.text)
  }

  func page(_ room: SeatRoom) -> SeatPage {
    SeatPage(
      [
        .line(StyledText("Facilitator: type your PIN.", .heading)), .gap(),
        .field(.init(editor: editor, letters: .hidden)), .gap(),
        .line(
          StyledText("Not the facilitator? ", .secondary) + StyledText("Esc", .key)
            + StyledText(" goes back. Your draft is kept.", .secondary)),
      ], centredRows: 9)
  }
}

extension TextEditor {
  /// How much is typed, and nothing of what.
  func drawHidden(in area: Rect, on frame: inout Frame) {
    frame.fill(area, .field)
    let shown = min(count, max(0, area.width - 2))
    let dots = CleanText(String(repeating: "●", count: shown))
    frame.put(dots, at: Point(x: area.x, y: area.y), .field, in: area)
    frame.cursor = Point(x: area.x + shown, y: area.y)
  }
}
