import PlainText

extension PhaseDefinition {
  /// A unit looks at the goals above before it sets its own.
  static let recap = PhaseDefinition(
    title: "Strategy recap",
    question: "What does the organisation want to reach, and which part of it can we move?",
    script: [
      .say("Read the objectives above aloud, with their key results."),
      .say("Ask: which of these can we move, by how much, and what do we need from whom?"),
      .say("Say that a unit does not copy a key result: it says what it contributes."),
      .say("Ask what the unit will stop doing."),
    ],
    minutes: 15,
    activity: .recap)
}
