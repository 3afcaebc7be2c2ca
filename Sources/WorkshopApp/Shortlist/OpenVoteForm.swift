import PlainText
import TerminalUI
import WorkshopModel

/// Sets the rules of a vote and opens it.
struct OpenVoteForm: FormContent {
  func done(_ state: AppState) -> CleanText {
    "The vote is open. \(TurnPlace(.vote, state).next)"
  }

  var enterWords: CleanText { "open the vote" }

  func title(_ workshop: Workshop) -> CleanText {
    let held = workshop.currentSet.rounds.count { if case .vote = $0.kind { true } else { false } }
    return held == 0 ? "Open the vote" : "Open vote \(held + 1)"
  }

  func intro(_ workshop: Workshop) -> [CleanText] {
    [
      "\(workshop.currentSet.suggestionsInPlay.count) suggestions. Everyone votes alone; nothing shows before you close the vote and show it."
    ]
  }

  func fields(_ state: AppState) -> [FormField] {
    let usual = Self.usualRules(state.workshop)
    let mostPlaces = Self.mostPlaces(state.workshop)
    return [
      .choice(
        .method, "Method", ["dots", "ranked"], selected: usual.method == .dots ? 0 : 1),
      .choice(
        .votes, "Dots each", (1...5).map { CleanText("\($0)") }, selected: usual.votesEach - 1),
      .choice(
        .stacking, "Several on one", ["no", "yes"], selected: usual.stacking ? 1 : 0),
      .choice(
        .places, "Places", (1...mostPlaces).map { CleanText("\($0)") },
        selected: usual.places - 1),
    ]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    // Another desk may have held a vote while this form was open: its ballots wait to be shown.
    if let reason = ShortlistScreen.Refusals.vote(state) { throw Rejection(reason) }
    return .roundOpened(
      kind: .vote(rules: rules(values, state)), set: state.workshop.currentSet.label)
  }

  func advice(_ values: FormValues, _ state: AppState) -> [StyledText] {
    [StyledText(rules(values, state).words, .secondary)]
  }

  private func rules(_ values: FormValues, _ state: AppState) -> VoteRules {
    VoteRules(
      method: values.choice(.method) == 0 ? .dots : .ranking,
      votesEach: values.choice(.votes) + 1, stacking: values.choice(.stacking) == 1,
      places: values.choice(.places) + 1,
      candidates: state.workshop.currentSet.suggestionsInPlay.map(\.id))
  }

  /// What the form proposes: the method of the vote before, and as many dots as the suggestions
  /// ask for.
  static func usualRules(_ workshop: Workshop) -> VoteRules {
    let candidates = workshop.currentSet.suggestionsInPlay.map(\.id)
    var method = VoteRules.Method.dots
    if case .vote(let before)? = workshop.currentSet.voteRound?.kind { method = before.method }
    return VoteRules(
      method: method, votesEach: VoteRules.votesEach(suggestions: candidates.count),
      stacking: false, places: mostPlaces(workshop), candidates: candidates)
  }

  /// Fewer places than suggestions: else there is nothing to vote about.
  private static func mostPlaces(_ workshop: Workshop) -> Int {
    min(Limits.objectives, max(1, workshop.currentSet.suggestionsInPlay.count - 1))
  }
}
