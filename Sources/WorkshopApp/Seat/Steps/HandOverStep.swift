import PlainText
import TerminalUI
import WorkshopModel

/// Between two people: the question, and nothing of anybody.
struct HandOverStep: SeatStep {
  enum Action: Hashable, Sendable {
    case start
  }

  static let keys: KeyTable<Action, SeatContext<HandOverStep>> = [
    .init(
      "Enter", "start", .start, hint: .first, weight: .deliberate,
      whyNot: { context in
        guard context.room.view.round == nil, context.room.checkIns == nil else { return nil }
        return context.room.standsAlone
          ? "Nothing is open yet. Please wait a moment." : "Nothing is being collected."
      })
  ]

  let place = SeatPlace.handOver
  let patience = Patience.endless

  mutating func perform(_ action: Action, _ room: SeatRoom) -> SeatMove {
    room.view.round == nil ? .go(OwnersStep()) : .go(NamesStep())
  }

  /// Who types on is told nothing new: what stands here already may say that a text was taken away.
  mutating func type(_ key: KeyPress, _ room: SeatRoom) -> SeatMove { .stay }

  func draw(_ room: SeatRoom, in area: Rect, on frame: inout Frame) {
    let view = room.view
    var rows = area
    _ = rows.takeTop(max(0, (area.height - 14) / 2))
    if view.round == nil, let checkIns = room.checkIns {
      draw(checkIns, view, in: &rows, on: &frame)
      return
    }
    guard view.round != nil else {
      guard !room.standsAlone else {
        frame.flowBig("Please wait", in: &rows, below: 4, gap: 2)
        frame.flow(
          StyledText("The facilitator will open the next question.", .heading), in: &rows,
          align: .centre, gap: 1)
        frame.flow(StyledText("It shows here by itself.", .secondary), in: &rows, align: .centre)
        return
      }
      frame.flowBig("Thank you", in: &rows, below: 4, gap: 2)
      frame.flow(
        StyledText("Nothing is being collected.", .heading), in: &rows, align: .centre, gap: 1)
      frame.flow("Please hand the keyboard back.", in: &rows, align: .centre)
      return
    }
    frame.flow(StyledText(view.invitation ?? "", .secondary), in: &rows, align: .centre, gap: 1)
    frame.flow(StyledText(view.question, .heading), in: &rows, align: .centre, gap: 1)
    if view.isComplete {
      frame.flowBig("All in", in: &rows, below: 4, gap: 1)
      let words: StyledText =
        room.standsAlone
        ? "Everyone is in. The facilitator goes on."
        : "Everyone is in. Please hand the keyboard back."
      frame.flow(words, in: &rows, align: .centre, gap: 1)
    } else {
      frame.flowBig("Ready?", in: &rows, below: 4, gap: 1)
      frame.flow(
        StyledText("Press ") + StyledText("Enter", .key) + StyledText("."), in: &rows,
        align: .centre, gap: 1)
    }
    frame.flow(StyledText(view.count, .secondary), in: &rows, align: .centre)
  }

  /// Owners may check in by themselves while the week is gone through.
  private func draw(
    _ checkIns: SeatCheckIns, _ view: SeatView, in rows: inout Rect, on frame: inout Frame
  ) {
    frame.flow(
      StyledText("Check your key results in. Nothing is hidden here.", .secondary), in: &rows,
      align: .centre, gap: 1)
    frame.flow(StyledText(view.question, .heading), in: &rows, align: .centre, gap: 1)
    frame.flowBig(checkIns.due == 0 ? "All in" : "Ready?", in: &rows, below: 4, gap: 1)
    frame.flow(
      StyledText("Press ") + StyledText("Enter", .key) + StyledText("."), in: &rows,
      align: .centre, gap: 1)
    frame.flow(
      StyledText(
        checkIns.due == 0 ? "Nothing is due this week." : "\(checkIns.due) due this week",
        .secondary), in: &rows, align: .centre)
  }
}
