import PlainText

extension PhaseDefinition {
  /// From many suggestions to at most three objectives.
  static let shortlist = PhaseDefinition(
    title: "Shortlist",
    question: "Which one to three of these are our objectives for the year?",
    quarterly: ("Shortlist", "Which one to three of these are our objectives for the quarter?"),
    script: [
      .say("Reveal the suggestions.", until: .revealed),
      .say("Read each one aloud. Ask what it means, not whose it is."),
      .say("Merge what is the same, reword what is unclear, park what can wait."),
      .say("Open the vote. Everyone votes in private.", until: .voteOpened),
      .say("Close the vote, then show it.", until: .voteShown),
      .say("Talk about a tie. Never settle it silently."),
      .say("Take one to three as objectives.", until: .decided),
    ],
    minutes: 40,
    activity: .shortlist,
    unmet: { _, set, _ in
      if set.shortlist != nil { return [] }
      return switch set.shortlistStage {
      case .nothingCollected: ["There are no suggestions yet"]
      case .readyToReveal: ["The suggestions are not revealed"]
      case .reviewing, .decided: ["No objective is chosen"]
      case .voting: ["The vote is open"]
      case .counting: ["The vote is closed but not shown"]
      case .tied(_, let sure, let tied, let places):
        ["\(tied.count) suggestions tie for \(OpenPlaces(places, sure: sure).words)"]
      case .settled: ["The result of the vote is not taken over"]
      case .inconclusive: ["Nobody voted for anything"]
      }
    })
}
