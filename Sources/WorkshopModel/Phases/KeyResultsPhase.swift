import PlainText

extension PhaseDefinition {
  /// The room says how it will know.
  static let keyResults = PhaseDefinition(
    title: "Key results",
    question: "How will we know that we got there?",
    script: [
      "One objective at a time. Ask: what would we see if this came true?",
      "At most three key results each. Outcomes, not activities.",
      "One name owns each number. Committed, or aspirational?",
      "Read the advice aloud; set it aside with a note when the room knows better.",
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
