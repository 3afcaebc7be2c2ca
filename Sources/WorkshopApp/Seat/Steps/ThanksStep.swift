import PlainText
import TerminalUI
import WorkshopModel
import WorkshopStore

/// The entry is in the box. The receipt shows once, here.
struct ThanksStep: SeatStep {
  enum Action: Hashable, Sendable {
    case done
  }

  let turn: SeatTurn?
  /// Two words for a suggestion; nil for what stays cast.
  let receipt: Receipt?
  let hasPassed: Bool

  init(turn: SeatTurn, receipt: Receipt?, hasPassed: Bool) {
    self.turn = turn
    self.receipt = receipt
    self.hasPassed = hasPassed
  }

  static let keys: KeyTable<Action, SeatContext<ThanksStep>> = [
    .init("Enter", "done, pass the keyboard on", .done, hint: .first, weight: .deliberate)
  ]

  let place = SeatPlace.thanks
  let patience = Patience.leaves(seconds: Patience.parkSeconds)

  mutating func perform(_ action: Action, _ room: SeatRoom) -> SeatMove { .handOver }

  func draw(_ room: SeatRoom, in area: Rect, on frame: inout Frame) {
    var rows = area
    _ = rows.takeTop(max(0, (area.height - 15) / 2))
    frame.flowBig("Thank you", in: &rows, below: 9, gap: 1)
    let words: CleanText =
      hasPassed
      ? "\(turn?.name ?? ""), you abstained. You count as in." : "\(turn?.name ?? ""), you are in."
    frame.flow(StyledText(words, .heading), in: &rows, align: .centre, gap: 1)
    if let receipt {
      frame.flow(
        StyledText(
          room.standsAlone
            ? "Only you know these two words:"
            : "Your two words (others see them too if this is projected):", .secondary),
        in: &rows, align: .centre)
      frame.flow(StyledText(receipt.words, .accent), in: &rows, align: .centre)
      frame.flow(
        StyledText(
          "With them you can take your entry back while entry is open.",
          .secondary), in: &rows, align: .centre, gap: 1)
    }
    frame.flow(
      StyledText("Press ") + StyledText("Enter", .key) + StyledText(" and pass the keyboard on."),
      in: &rows, align: .centre)
  }
}
