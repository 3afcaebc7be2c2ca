import PlainText

extension PhaseDefinition {
  /// The room agrees why it is here and how far it wants to go.
  static let sceneSetting = PhaseDefinition(
    title: "Scene setting",
    question: "What do we want to take home today, and where are we heading?",
    script: [
      .say("Welcome people. Say: we leave with OKRs for the year, at most three objectives."),
      .say(
        "Ask for expected outcomes. Write down what people say, in their words.",
        until: .outcomesNoted),
      .say(
        "Ask for the three-year and the one-year ambition: one sentence each.",
        until: .ambitionsNoted),
      .say(
        "Run the exercise: the room calls out, you record, the answer appears.",
        until: .exerciseAnswered),
      .say("Listen to hopes and doubts. Note the main challenges.", until: .challengesNoted),
    ],
    minutes: 30,
    activity: .note,
    unmet: { workshop, _, _ in
      var reasons: [CleanText] = []
      if workshop.notes(in: .outcomes).isEmpty { reasons.append("No expected outcome is noted") }
      for ambition in [Statement.threeYearAmbition, .oneYearAmbition]
      where workshop.statements[ambition] == nil {
        reasons.append("The \(CleanText(ambition.title.string.lowercased())) is not noted")
      }
      return reasons
    })
}
