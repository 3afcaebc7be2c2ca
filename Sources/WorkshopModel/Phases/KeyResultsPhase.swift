import PlainText

extension PhaseDefinition {
  /// The room says how it will know.
  static let keyResults = PhaseDefinition(
    title: "Key results",
    question: "How will we know that we got there?",
    script: [
      .say("Take one objective at a time. Ask: what would we see if this came true?"),
      .say(
        "Write at most three key results each. Outcomes, not activities.",
        until: .keyResultsWritten),
      .say(
        "Name one owner for each number. Ask: committed, or aspirational?",
        until: .keyResultsOwned),
      .say(
        "Read the advice aloud. Set it aside with a note where the room knows better.",
        until: .adviceAnswered),
    ],
    minutes: 60,
    activity: .draft,
    unmet: { _, set, _ in
      guard !set.objectives.isEmpty else { return ["There is no objective yet"] }
      return set.objectives.filter(\.keyResults.isEmpty).map { objective in
        "No key result for \"\(objective.title)\""
      }
    })
}
