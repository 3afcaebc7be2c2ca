import PlainText

/// K8: hardly anyone believes in it.
enum TooHardRule {
  static let definition = WordingRule<KeyResultDraft>(
    rule: .k8,
    why: "Hardly anyone believes in it, and nobody works for what they do not believe.",
    question: "What would have to be true?",
    example: "A nearer value, or a first key result that removes the obstacle",
    triggers: [
      KeyResultDraft("Weekly users", confidence: 2),
      KeyResultDraft("Weekly users", confidence: 1),
      KeyResultDraft("Weekly users", confidence: 0),
      KeyResultDraft("Weekly users", confidence: 1.5),
      KeyResultDraft("Weekly users", measure: .change(1200, 9000), confidence: 2),
    ],
    quiet: [
      KeyResultDraft("Weekly users", confidence: 3),
      KeyResultDraft("Weekly users", confidence: 2.1),
      KeyResultDraft("Weekly users", confidence: 5),
      KeyResultDraft("Weekly users", confidence: 10),
      KeyResultDraft("Weekly users"),
    ],
    find: { draft in
      guard let confidence = draft.confidence else { return nil }
      return confidence <= 2 ? .whole : nil
    })
}
