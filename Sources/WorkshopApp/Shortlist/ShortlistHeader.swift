import PlainText
import TerminalUI
import WorkshopModel

/// What the list of suggestions means at this stage, and what to do next.
enum ShortlistHeader {
  static func lines(_ state: AppState, marked: Int) -> [StyledText] {
    let workshop = state.workshop
    switch workshop.currentSet.shortlistStage {
    case .settled(let round, let winners):
      return [
        StyledText("The \(name(round, workshop)) is clear: ", .accent)
          + StyledText("\(winners.count) \(winners.count == 1 ? "has" : "have") a place.", .body),
        keys([("y", "makes them the objectives"), ("v", "votes again")]),
      ] + secrecy(round, workshop)
    case .tied(let round, let sure, let tied, let places):
      let open = OpenPlaces(places, sure: sure)
      return [
        StyledText("\(tied.count) suggestions tie for \(open.words). ", .accent)
          + StyledText("They are marked =.", .body),
        keys([("y", "shows the ways to settle it")]),
      ] + secrecy(round, workshop)
    case .inconclusive:
      return [
        StyledText("Nobody voted for anything.", .accent),
        keys([("v", "votes again"), ("b", "chooses by hand")]),
      ]
    default:
      let parked = workshop.currentSet.suggestions.count(where: \.isParked)
      var words = "\(workshop.currentSet.standingSuggestions.count) on the table"
      if marked > 0 { words += " · \(marked) marked" }
      if parked > 0 { words += " · \(parked) parked" }
      return [StyledText(CleanText(words), .secondary)] + groupVote(workshop.currentSet)
    }
  }

  /// What the vote on groups says, and what it can be used for.
  private static func groupVote(_ set: OKRSet) -> [StyledText] {
    guard let result = set.groupVoteResult else { return [] }
    let said = set.groupStandings.compactMap { standing -> CleanText? in
      guard standing.place != .open else { return nil }
      let tally = standing.tally.map { " \(CleanText("\($0)"))" } ?? ""
      return "\(standing.sign) \(standing.group.name)\(tally)"
    }
    let all = said.joined(by: " · ")
    let ahead = set.suggestionsOfGroupsAhead.map { ahead in
      keys([("v", "votes on all, or among the \(ahead.count) of the groups ahead")])
    }
    return [
      StyledText("The vote on groups: ", .accent)
        + StyledText(said.isEmpty ? "nobody voted for any." : all, .body)
    ] + [ahead].compactMap(\.self) + secrecy(result)
  }

  /// Few ballots and their numbers would tell who chose what.
  private static func secrecy(_ round: RoundID, _ workshop: Workshop) -> [StyledText] {
    workshop.round(round).flatMap(workshop.currentSet.voteResult).map(secrecy) ?? []
  }

  private static func secrecy(_ result: VoteResult) -> [StyledText] {
    guard !result.showsTallies else { return [] }
    return [
      StyledText(
        "\(result.voters) \(result.voters == 1 ? "vote" : "votes"): \(result.showsOrder ? "the order only, as numbers would" : "only what has a place, as more would") tell who chose what.",
        .secondary)
    ]
  }

  private static func name(_ round: RoundID, _ workshop: Workshop) -> CleanText {
    workshop.round(round)?.kind.isRunOff == true ? "run-off" : "vote"
  }

  private static func keys(_ keys: [(key: CleanText, words: CleanText)]) -> StyledText {
    keys.reduce(StyledText(spans: [])) { line, key in
      line + StyledText(line.isEmpty ? "" : "   ") + StyledText(key.key, .key)
        + StyledText(" \(key.words)", .body)
    }
  }
}
