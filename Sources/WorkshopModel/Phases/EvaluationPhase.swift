import PlainText

extension PhaseDefinition {
  /// The room agrees how far each objective stretches.
  static let evaluation = PhaseDefinition(
    title: "Evaluation",
    question: "Are these objectives aspirational and inspirational, and will they stretch us?",
    script: [
      .say(
        "Open the scoring. Everyone scores in private: four questions about each objective, and how sure we are of each key result.",
        until: .scoringOpened),
      .say("Close it when all are in, and show the result.", until: .scoresShown),
      .say("Start with the lowest. Ask: what did you see that others did not?"),
      .say("Say that confidence around 5 to 7 of 10 is a good stretch."),
      .say(
        "Accept the set, or go back and change it. Nothing is lost by going back.",
        until: .setAccepted),
    ],
    minutes: 25,
    activity: .evaluate,
    unmet: { workshop, set, _ in
      var reasons: [CleanText] = []
      if let round = set.evaluationRound, round.stage != .revealed {
        let progress = workshop.progress(of: round)
        if !progress.isComplete { reasons.append(.notIn(progress.waiting)) }
        reasons.append("The scores are not shown")
      }
      guard !set.isAccepted else { return reasons }
      if reasons.isEmpty {
        if set.evaluationSummary == nil {
          reasons.append("Nobody has scored the set")
        } else {
          if !set.evaluationHasQuorum {
            reasons.append("Not more than half of the room scored")
          }
          if !set.changedSinceScoring.isEmpty {
            reasons.append("Part of the set was changed since the scoring")
          }
          if set.hasGrown { reasons.append("Part of the set came after the scoring") }
        }
      }
      return reasons + ["The set is not accepted"]
    })
}
