import PlainText
import TerminalUI
import WorkshopModel

extension ShortlistScreen {
  /// Why a key cannot do its work at the stage the shortlist is in; nil when it can.
  enum Refusals {
    static let needsRow: @Sendable (AppState) -> CleanText? = { state in
      switch state.workshop.currentSet.shortlistStage {
      case .nothingCollected: "There is no suggestion yet: a adds one."
      case .readyToReveal: "The box is still closed: s opens it."
      case .voting: "A vote is open: close it first with c."
      case .counting: "The vote is closed but not shown: s shows it."
      case .decided: "The shortlist is decided: v votes again, b chooses by hand."
      case .reviewing, .settled, .tied, .inconclusive:
        state.shortlistRow == nil ? "Nothing is on the table: a adds a suggestion." : nil
      }
    }

    static let spotlight: @Sendable (AppState) -> CleanText? = { state in
      if case .decided = state.workshop.currentSet.shortlistStage { nil } else { needsRow(state) }
    }

    static let reveal: @Sendable (AppState) -> CleanText? = { state in
      switch state.workshop.currentSet.shortlistStage {
      case .readyToReveal, .counting: nil
      case .voting: "The vote is open: close it first with c."
      default: "Everything that was collected is shown already."
      }
    }

    static let oneByOne: @Sendable (AppState) -> CleanText? = { state in
      switch state.workshop.currentSet.shortlistStage {
      case .readyToReveal, .counting: nil
      case .decided: "The shortlist is decided: its result has been shown."
      case .inconclusive: "Nobody voted for anything: there is nothing to uncover."
      default: needsRow(state)
      }
    }

    static let decide: @Sendable (AppState) -> CleanText? = { state in
      switch state.workshop.currentSet.shortlistStage {
      case .tied: nil
      case .settled(let round, let winners):
        state.workshop.rejection(
          of: .shortlistDecided(
            chosen: winners, how: .vote(round: round), set: state.workshop.currentSet.label))?
          .reason
      case .counting: "The vote is closed but not shown: s shows it."
      default: "No vote has a result to take over."
      }
    }

    static let vote: @Sendable (AppState) -> CleanText? = { vote(on: .suggestions, $0) }

    static func vote(on matter: VoteMatter, _ state: AppState) -> CleanText? {
      switch state.workshop.currentSet.shortlistStage {
      case .nothingCollected, .readyToReveal, .voting, .counting: return needsRow(state)
      default:
        return state.workshop.rejection(
          of: .roundOpened(
            kind: matter.round(OpenVoteForm.usualRules(state.workshop, on: matter)),
            set: state.workshop.currentSet.label))?.reason
      }
    }

    static let byHand: @Sendable (AppState) -> CleanText? = { state in
      switch state.workshop.currentSet.shortlistStage {
      case .nothingCollected, .readyToReveal, .voting, .counting: needsRow(state)
      default:
        state.workshop.currentSet.suggestionsInPlay.isEmpty
          ? "Nothing is on the table: a adds a suggestion." : nil
      }
    }

    static let add: @Sendable (AppState) -> CleanText? = { state in
      switch state.workshop.currentSet.shortlistStage {
      case .readyToReveal, .voting, .counting: needsRow(state)
      default: nil
      }
    }

    static let merge: @Sendable (AppState) -> CleanText? = { state in
      if let reason = needsRow(state) { return reason }
      let marks = state.shortlistMarks
      guard let target = marks.first, marks.count > 1 else {
        return "Mark two suggestions or more with m, then merge them."
      }
      let event = Event.suggestionsMerged(into: target, others: Array(marks.dropFirst()))
      return state.workshop.rejection(of: event)?.reason
    }

    static let split: @Sendable (AppState) -> CleanText? = { state in
      needsRow(state) ?? refusal(state) { .suggestionSplit(suggestion: $0) }
    }

    static let park: @Sendable (AppState) -> CleanText? = { state in
      needsRow(state) ?? refusal(state) { .suggestionParked(suggestion: $0) }
    }

    static let duplicates: @Sendable (AppState) -> CleanText? = { state in
      // Whether any do is found out by the key itself: every picture asks this.
      needsRow(state)
        ?? (state.workshop.currentSet.standingSuggestions.count < 2
          ? "There is only one suggestion: nothing can look like it." : nil)
    }

    static let wordings: @Sendable (AppState) -> CleanText? = { state in
      if let reason = needsRow(state) { return reason }
      guard let suggestion = state.shortlistRow?.suggestion,
        !suggestion.otherWordings.isEmpty || suggestion.originWords != nil
      else { return "There is one wording only: nothing was merged or reworded." }
      return nil
    }

    /// The model's own words about doing something to the suggestion under the cursor.
    private static func refusal(
      _ state: AppState, _ event: (SuggestionID) -> Event
    ) -> CleanText? {
      guard let id = state.shortlistRow?.suggestion.id else { return nil }
      return state.workshop.rejection(of: event(id))?.reason
    }
  }
}
