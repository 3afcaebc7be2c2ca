import PlainText
import TerminalUI
import WorkshopModel

/// A covered screen on the way back to the desk: nothing of anybody is on it.
struct FacilitatorStep: SeatStep {
  enum Action: Hashable, Sendable {
    case takeOver, back, idleLimits, firstPage
  }

  static let keys: KeyTable<Action, SeatContext<FacilitatorStep>> = [
    .init("Enter", "to the desk", .takeOver, hint: .first, weight: .deliberate),
    .init("Esc", "back to the hand-over", .back),
    .init("i", "idle limit on or off", .idleLimits),
    .init(
      "f", "first page on or off", .firstPage,
      help: "Tell whoever comes for the first time how a seat works, or do not.", hint: .ifRoom),
  ]

  /// Behind the PIN nothing stands open for long.
  let place = SeatPlace.facilitator
  let patience = Patience.leaves(seconds: Patience.parkSeconds)

  /// A seat of its own has no desk to go to.
  func hints(_ room: SeatRoom) -> [HintBar.Hint] {
    Self.keys.hints.map { binding in
      let closes = room.standsAlone && binding.keyName == "Enter"
      return HintBar.Hint(binding.keyName, closes ? "close this seat" : binding.words)
    }
  }

  mutating func perform(_ action: Action, _ room: SeatRoom) -> SeatMove {
    switch action {
    case .takeOver: .end
    case .back: .handOver
    case .idleLimits: .toggleIdleLimits
    case .firstPage: .toggleFirstPage
    }
  }

  func page(_ room: SeatRoom) -> SeatPage {
    let heading: CleanText =
      room.standsAlone
      ? "This seat is for the facilitator to close."
      : "The keyboard goes back to the facilitator."
    let limit: CleanText =
      room.options.hasIdleLimits
      ? "Idle limit on: after 3 minutes without a key the text is covered."
      : "Idle limit off: nobody is interrupted."
    let first: CleanText =
      room.options.hasFirstPage
      ? "First page on: whoever comes for the first time is told how a seat works."
      : "First page off: names lead straight to the question."
    return SeatPage(
      [
        .line(StyledText(heading, .heading)), .gap(),
        .line(
          StyledText("Facilitator: press ") + StyledText("Enter", .key)
            + StyledText(room.standsAlone ? " to close it." : ".")), .gap(),
        .line(
          StyledText("Not the facilitator? ", .secondary) + StyledText("Esc", .key)
            + StyledText(" goes back. Your draft is kept.", .secondary)), .gap(),
        .line(StyledText(limit, .secondary)),
        .line(StyledText(first, .secondary)),
      ], centredRows: 9)
  }
}
