extension PhaseDefinition {
  /// The room learns the few words it needs for the rest of the day.
  static let overview = PhaseDefinition(
    title: "OKR overview",
    question: "What are OKRs, and why do they work?",
    script: [
      .say("Turn the pages with the arrow keys. Stop where people ask."),
      .say("Let someone from the room give an own example of each word."),
      .say("Tell the miss that worked: stretch goals may be missed with pride."),
    ],
    minutes: 40,
    activity: .present)
}
