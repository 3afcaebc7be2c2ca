import PlainText

extension PhaseDefinition {
  /// People look back on a cycle, and decide what of it goes on.
  static let review = PhaseDefinition(
    title: "Review",
    question: "What did we reach, what did we learn, and what goes on?",
    script: [
      "One objective at a time. Its owner reads the number; the score follows from it.",
      "Another score than the suggested one needs a reason. Both are kept.",
      "Ask what was learned before you talk about blame: one line each.",
      "Then the objective: done, carried over, or abandoned? Nothing goes on by itself.",
      "Close the cycle with c when all is said.",
    ],
    minutes: 45,
    activity: .review,
    unmet: { _, set, _ in
      set.isClosed ? [] : set.missingInReview + ["The cycle is not closed: c closes it"]
    })
}
