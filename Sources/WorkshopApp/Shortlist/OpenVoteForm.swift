import PlainText
import TerminalUI
import WorkshopModel

/// Sets the rules of a vote and opens it.
struct OpenVoteForm: FormContent {
  /// What is voted on; nil for the suggestions.
  private let about: VoteMatter?

  init(on matter: VoteMatter = .suggestions) { about = matter == .suggestions ? nil : matter }

  private var matter: VoteMatter { about ?? .suggestions }

  func done(_ state: AppState) -> CleanText {
    "The vote is open. \(TurnPlace(.vote, state).next)"
  }

  var enterWords: CleanText { "open the vote" }

  func title(_ workshop: Workshop) -> CleanText {
    let held = workshop.currentSet.rounds.count { $0.kind.voteMatter == matter }
    let number: CleanText = held == 0 ? "the vote" : "vote \(held + 1)"
    return matter == .groups ? "Open \(number) on groups" : "Open \(number)"
  }

  func intro(_ workshop: Workshop) -> [CleanText] {
    let count = matter.count(matter.candidates(in: workshop.currentSet).count)
    let advice: CleanText =
      matter == .groups
      ? " The result is advice: it orders the groups, and you choose what is voted on next." : ""
    return [
      "\(count). Everyone votes alone; nothing shows before you close the vote and show it.\(advice)"
    ]
  }

  func fields(_ state: AppState) -> [FormField] {
    let usual = Self.usualRules(state.workshop, on: matter)
    let mostPlaces = Self.mostPlaces(among: usual.candidates)
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
    ] + among(state.workshop.currentSet)
  }

  /// After a vote on groups the vote may be held on what lies in those ahead; by itself it is not.
  private func among(_ set: OKRSet) -> [FormField] {
    guard matter == .suggestions, let ahead = set.suggestionsOfGroupsAhead else { return [] }
    return [
      .choice(
        .among, "Among",
        ["all \(set.suggestionsInPlay.count)", "the \(ahead.count) of the groups ahead"],
        selected: 0)
    ]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    // Another desk may have held a vote while this form was open: its ballots wait to be shown.
    if let reason = ShortlistScreen.Refusals.vote(on: matter, state) { throw Rejection(reason) }
    return .roundOpened(
      kind: matter.round(rules(values, state)), set: state.workshop.currentSet.label)
  }

  func advice(_ values: FormValues, _ state: AppState) -> [StyledText] {
    let rules = rules(values, state)
    let left = matter.candidates(in: state.workshop.currentSet).count - rules.candidates.count
    let rest: CleanText =
      left == 0 ? "" : " · the other \(left) \(left == 1 ? "stays" : "stay") on the table"
    return [StyledText("\(rules.words(on: matter))\(rest)", .secondary)]
  }

  private func rules(_ values: FormValues, _ state: AppState) -> VoteRules {
    let candidates = candidates(values, state.workshop.currentSet)
    return VoteRules(
      method: values.choice(.method) == 0 ? .dots : .ranking,
      votesEach: values.choice(.votes) + 1, stacking: values.choice(.stacking) == 1,
      places: min(values.choice(.places) + 1, Self.mostPlaces(among: candidates)),
      candidates: candidates)
  }

  private func candidates(_ values: FormValues, _ set: OKRSet) -> [SuggestionID] {
    guard matter == .suggestions, values.choice(.among) == 1,
      let ahead = set.suggestionsOfGroupsAhead
    else { return matter.candidates(in: set) }
    return ahead.map(\.id)
  }

  /// What the form proposes: the method of the vote before, and as many dots as the candidates
  /// ask for.
  static func usualRules(_ workshop: Workshop, on matter: VoteMatter) -> VoteRules {
    let candidates = matter.candidates(in: workshop.currentSet)
    let before = workshop.currentSet.ballotRound?.kind.voteRules
    return VoteRules(
      method: before?.method ?? .dots,
      votesEach: VoteRules.votesEach(suggestions: candidates.count),
      stacking: false, places: mostPlaces(among: candidates), candidates: candidates)
  }

  /// Fewer places than candidates: else there is nothing to vote about.
  private static func mostPlaces(among candidates: [SuggestionID]) -> Int {
    min(Limits.objectives, max(1, candidates.count - 1))
  }
}
