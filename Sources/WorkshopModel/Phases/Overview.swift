extension PhaseDefinition {
  /// The room learns the few words it needs for the rest of the day.
  static let overview = PhaseDefinition(
    title: "OKR overview",
    question: "What are OKRs, and why do they work?",
    script: [
      "Turn the pages with the arrow keys; stop where people ask.",
      "Let someone from the room give an own example of each word.",
      "The miss that worked matters most: stretch goals may be missed with pride.",
    ],
    minutes: 40,
    activity: .present)
}
