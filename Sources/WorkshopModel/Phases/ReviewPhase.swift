import PlainText

extension PhaseDefinition {
  /// People look back on a cycle, and decide what of it goes on.
  static let review = PhaseDefinition(
    title: "Review",
    question: "What did we reach, what did we learn, and what goes on?",
    script: [
      .say("Take one objective at a time. Its owner reads the number; the score follows from it."),
      .say("Ask for a reason where the score is another than the suggested one. Both are kept."),
      .say("Ask what was learned before you talk about blame: one line each.", until: .scored),
      .say(
        "Decide on each objective: done, carried over, or abandoned. Nothing goes on by itself.",
        until: .outcomesDecided),
      .say("Close the cycle with c when all is said.", until: .cycleClosed),
    ],
    minutes: 45,
    activity: .review,
    unmet: { _, set, _ in
      set.isClosed ? [] : set.missingInReview + ["The cycle is not closed: c closes it"]
    })
}
