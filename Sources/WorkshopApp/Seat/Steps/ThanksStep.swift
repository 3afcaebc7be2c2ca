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

  func page(_ room: SeatRoom) -> SeatPage {
    let name = turn?.name ?? ""
    let words: CleanText =
      hasPassed ? "\(name), you abstained. You count as in." : "\(name), you are in."
    return SeatPage(
      [.loud("Thank you"), .gap(), .line(StyledText(words, .heading)), .gap()]
        + (receipt.map { self.words($0, room) } ?? [])
        + [
          .line(
            StyledText("Press ") + StyledText("Enter", .key)
              + StyledText(" and pass the keyboard on."))
        ], centredRows: 15)
  }

  private func words(_ receipt: Receipt, _ room: SeatRoom) -> [SeatPage.Part] {
    [
      .line(
        StyledText(
          room.standsAlone
            ? "Only you know these two words:"
            : "Your two words (others see them too if this is projected):", .secondary)),
      room.manner == .large ? .loud(receipt.words) : .line(StyledText(receipt.words, .accent)),
      .line(
        StyledText(
          "With them you can take your entry back while entry is open.", .secondary)), .gap(),
    ]
  }
}
