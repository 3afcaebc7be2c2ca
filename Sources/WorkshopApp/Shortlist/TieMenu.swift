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
    let drawn = Event.shortlistDecided(
      chosen: sure + tied.prefix(places), how: .lots(round: round), set: workshop.currentSet.label)
    let open = OpenPlaces(places, sure: sure)
    return MenuDialog(
      "Settle the tie",
      intro: [
        "\(tied.count) suggestions tie for \(open.words); \(sure.isEmpty ? "none is sure" : "\(sure.count) \(sure.count == 1 ? "has its" : "have their") place")."
      ],
      items: [
        .init(
          key: "r", words: "Run-off", detail: "The room votes among the tied only.",
          whyNot: refusal(of: runOff, workshop),
          outcome: .effects([
            .record(runOff, then: .say("The run-off is open. \(TurnPlace(.vote, state).next)"))
          ])),
        .init(
          key: "f", words: "Take fewer", detail: "Only what is sure; the tied are parked.",
          whyNot: refusal(of: fewer, workshop),
          outcome: .effects([.record(fewer, then: .say("The shortlist is decided"))])),
        .init(
          key: "v", words: "Discuss and vote again", detail: "A new vote; this one is kept.",
          whyNot: ShortlistScreen.Refusals.vote(state), outcome: .form(.openVote(OpenVoteForm()))),
        .init(
          key: "d", words: "Decide", detail: "Someone decides, and says why.",
          outcome: .dialog(
            PickDialog(.tie(round, sure: sure, tied: tied, places: places), state))),
        .init(
          key: "l", words: "Draw lots", detail: "Chance decides among the tied.",
          whyNot: refusal(of: drawn, workshop),
          outcome: .dialog(
            Question.drawLots(round, sure: sure, tied: tied, places: places))),
      ])
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
