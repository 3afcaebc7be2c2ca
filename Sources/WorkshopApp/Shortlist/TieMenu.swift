import PlainText
import TerminalUI
import WorkshopModel

/// The five ways to settle a tie at the cut. None of them happens by itself.
enum TieMenu {
  /// Nil when there is no tie now.
  static func dialog(_ state: AppState) -> MenuDialog? {
    let workshop = state.workshop
    guard case .tied(let round, let sure, let tied, let places) = workshop.currentSet.shortlistStage
    else {
      return nil
    }
    let runOff = Event.roundOpened(
      kind: .vote(rules: runOffRules(workshop, sure, tied, places)), set: workshop.currentSet.label)
    let fewer = Event.shortlistDecided(
      chosen: sure, how: .fewer(round: round), set: workshop.currentSet.label)
    let open = OpenPlaces(places, sure: sure)
    return MenuDialog(
      "Settle the tie",
      intro: [
        "\(tied.count) suggestions tie for \(open.words); \(sure.isEmpty ? "none is sure" : "\(sure.count) \(sure.count == 1 ? "has its" : "have their") place")."
      ],
      items: [
        item(
          .runOff, "r", whyNot: refusal(of: runOff, workshop),
          .effects([
            .record(runOff, then: .say("The run-off is open. \(TurnPlace(.vote, state).next)"))
          ])),
        item(
          .fewer, "f", whyNot: refusal(of: fewer, workshop),
          .effects([.record(fewer, then: .say("The shortlist is decided"))])),
        item(
          .voteAgain, "v", whyNot: ShortlistScreen.Refusals.vote(state),
          .form(.openVote(OpenVoteForm()))),
        item(
          .decide, "d",
          .dialog(PickDialog(.tie(round, sure: sure, tied: tied, places: places), state))),
        item(.lot, "l", whyNot: whyNoLot(round, workshop), lot(round, workshop)),
      ])
  }

  private static func item(
    _ way: TieWay, _ key: Character, whyNot: CleanText? = nil, _ outcome: Outcome
  ) -> MenuDialog.Item {
    MenuDialog.Item(
      key: key, words: way.title, detail: way.meaning, whyNot: whyNot, outcome: outcome)
  }

  /// The seed is drawn once; whoever asks again sees the same one.
  private static func lot(_ round: RoundID, _ workshop: Workshop) -> Outcome {
    workshop.currentSet.lot(of: round) == nil
      ? .effects([.drawLotSeed(round: round)]) : .moment(.lot(round))
  }

  private static func whyNoLot(_ round: RoundID, _ workshop: Workshop) -> CleanText? {
    guard workshop.currentSet.lot(of: round) == nil else { return nil }
    return refusal(of: .lotSeedDrawn(round: round, seed: Lot.seeds.lowerBound), workshop)
  }

  /// A run-off by the same method as the vote that tied, with the votes its size asks for.
  private static func runOffRules(
    _ workshop: Workshop, _ sure: [SuggestionID], _ tied: [SuggestionID], _ places: Int
  ) -> VoteRules {
    var method = VoteRules.Method.dots
    if case .vote(let before)? = workshop.currentSet.voteRound?.kind { method = before.method }
    return VoteRules(
      method: method, votesEach: VoteRules.votesEach(suggestions: tied.count), stacking: false,
      places: places, candidates: tied, alreadyChosen: sure, isRunOff: true)
  }

  private static func refusal(of event: Event, _ workshop: Workshop) -> CleanText? {
    workshop.rejection(of: event)?.reason
  }
}
