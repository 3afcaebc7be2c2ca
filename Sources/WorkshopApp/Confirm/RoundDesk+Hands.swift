import PlainText
import WorkshopModel

extension RoundDesk {
  /// The private show of hands.
  static let hands = RoundDesk(
    openWords: "open hands", closeWords: "close hands", showWords: "show hands",
    opens: "Open a private show of hands, 0 to 5, for all statements that are not confirmed.",
    closes: "Close the private hands. Nothing shows yet.",
    shows: "Open the box: the hands are counted for each statement, as a count in the room is.",
    reopens: "Open the closed private hands again.",
    openHint: .usual, notOpen: noPrivateHands,
    round: { $0.workshop.handsRound },
    whyNotOpen: { $0.workshop.rejection(of: PrivateHands.opening($0.workshop))?.reason },
    whyNotShow: { state in
      guard let round = state.workshop.handsRound else { return noPrivateHands }
      return state.workshop.rejection(of: .roundRevealed(round: round.id, entries: []))?.reason
    },
    open: { state in
      PrivateHands.markOneOf(state.workshop.statementsForHands.keys, &state)
      let place = TurnPlace(.showHands, state)
      let away: CleanText = place.hasSeats ? "" : ": turn the projector away"
      return [
        .record(
          PrivateHands.opening(state.workshop),
          then: .say("The private hands are open. \(place.next)\(away)"))
      ]
    },
    show: PrivateHands.show,
    closed: { _ in "The private hands are closed. s shows them" })

  private static let noPrivateHands: CleanText =
    "No private hands are open. o opens them; f counts the hands the room shows."
}
