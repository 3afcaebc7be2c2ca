/// Where the shortlisting stands. Every stage has its own keys and its own way on.
public enum ShortlistStage: Hashable, Sendable {
  /// Nothing was entered and nothing revealed.
  case nothingCollected
  /// A box waits to be opened.
  case readyToReveal(RoundID)
  /// Suggestions are on the table.
  case reviewing
  /// A vote is open, on the suggestions or on their groups.
  case voting(RoundID)
  /// A vote is closed and not yet shown.
  case counting(RoundID)
  /// The vote decided; the facilitator takes it over.
  case settled(RoundID, winners: [SuggestionID])
  /// A tie at the cut: `places` are left for the `tied`.
  case tied(RoundID, sure: [SuggestionID], tied: [SuggestionID], places: Int)
  /// Nobody voted for anything.
  case inconclusive(RoundID)
  case decided(Shortlist)
}

extension OKRSet {
  public var shortlistStage: ShortlistStage {
    if let box = suggestionRound, box.stage != .revealed, box.boxCount > 0 {
      return .readyToReveal(box.id)
    }
    if let shortlist { return .decided(shortlist) }
    if let vote = ballotRound {
      switch vote.stage {
      case .open: return .voting(vote.id)
      case .closed: return .counting(vote.id)
      // What a vote on groups says is advice: once it is shown, the suggestions lie on the table.
      case .revealed where vote.kind.voteMatter == .groups: return .reviewing
      case .revealed:
        switch voteOutcome(of: vote) {
        case .decided(let winners): return .settled(vote.id, winners: winners)
        case .tied(let sure, let tied, let places):
          return .tied(vote.id, sure: sure, tied: tied, places: places)
        case .nothing, nil: return .inconclusive(vote.id)
        }
      }
    }
    return suggestions.isEmpty ? .nothingCollected : .reviewing
  }
}
