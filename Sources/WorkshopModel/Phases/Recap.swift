import PlainText

extension PhaseDefinition {
  /// A unit looks at the goals above before it sets its own.
  static let recap = PhaseDefinition(
    title: "Strategy recap",
    question: "What does the organisation want to reach, and which part of it can we move?",
    script: [
      "Read the objectives above aloud, with their key results.",
      "Ask: which of these can we move, by how much, and what do we need from whom?",
      "A unit does not copy a key result. It says what it contributes.",
      "Ask what the unit will stop doing.",
    ],
    minutes: 15,
    activity: .recap)
}
