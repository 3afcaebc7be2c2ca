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

  func page(_ room: SeatRoom) -> SeatPage {
    SeatPage(parts(room), centredRows: 14)
  }

  private static let pressEnter =
    StyledText("Press ") + StyledText("Enter", .key) + StyledText(".")

  private func parts(_ room: SeatRoom) -> [SeatPage.Part] {
    let view = room.view
    if view.round == nil, let checkIns = room.checkIns { return parts(checkIns, view) }
    guard view.round != nil else {
      return room.standsAlone
        ? [
          .loud("Please wait"), .gap(2),
          .line(StyledText("The facilitator will open the next question.", .heading)), .gap(),
          .line(StyledText("It shows here by itself.", .secondary)),
        ]
        : [
          .loud("Thank you"), .gap(2),
          .line(StyledText("Nothing is being collected.", .heading)), .gap(),
          .line("Please hand the keyboard back."),
        ]
    }
    let asked: [SeatPage.Part] = [
      .line(StyledText(view.invitation ?? "", .secondary)), .gap(),
      .line(StyledText(view.question, .heading)), .gap(),
    ]
    let count: [SeatPage.Part] = [.gap(), .line(StyledText(view.count, .secondary))]
    guard view.isComplete else {
      return asked + [.loud("Ready?"), .gap(), .line(Self.pressEnter)] + count
    }
    let words: StyledText =
      room.standsAlone
      ? "Everyone is in. The facilitator goes on."
      : "Everyone is in. Please hand the keyboard back."
    return asked + [.loud("All in"), .gap(), .line(words)] + count
  }

  /// Owners may check in by themselves while the week is gone through.
  private func parts(_ checkIns: SeatCheckIns, _ view: SeatView) -> [SeatPage.Part] {
    [
      .line(StyledText("Check your key results in. Nothing is hidden here.", .secondary)), .gap(),
      .line(StyledText(view.question, .heading)), .gap(),
      .loud(checkIns.due == 0 ? "All in" : "Ready?"), .gap(),
      .line(Self.pressEnter), .gap(),
      .line(
        StyledText(
          checkIns.due == 0 ? "Nothing is due this week." : "\(checkIns.due) due this week",
          .secondary)),
    ]
  }
}
