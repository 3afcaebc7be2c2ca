import PlainText

/// K4: an improvement without a measure.
enum VagueVerbRule {
  static let definition = WordingRule<KeyResultDraft>(
    rule: .k4,
    why: "Any small change would count as a success.",
    question: "By how much, measured how?",
    example: "Time to first answer from 8 to 2 hours",
    triggers: [
      KeyResultDraft("Improve the quality of our answers"),
      KeyResultDraft("Enhance the user experience"),
      KeyResultDraft("Optimise the supply chain"),
      KeyResultDraft("Support the sales team"),
      KeyResultDraft("Enable self-service", kind: .binary),
      KeyResultDraft("Optimize the onboarding by 30 Sep"),
    ],
    quiet: [
      KeyResultDraft("Improve time to first answer from 8 to 2 hours"),
      KeyResultDraft("Improve answers", measure: .change(8, 2)),
      KeyResultDraft("Support tickets from 400 to 200", kind: .decrease),
      KeyResultDraft("Enable 300 shops to order online"),
      KeyResultDraft("Improved pages in all twelve shops"),
      KeyResultDraft("Time to first answer from 8 to 2 hours"),
    ],
    find: { draft in
      guard !draft.hasNumber, draft.wording.metric.isEmpty,
        !nouns.contains(draft.text.word(at: 1))
      else { return nil }
      return Finding(at: draft.text.start(among: verbs))
    })

  /// What makes a name of "support".
  private static let nouns: Set<String> = [
    "tickets", "calls", "requests", "cases", "answers", "chats", "mails", "emails", "costs",
    "staff",
    "desk", "queue", "hours", "contracts",
  ]

  private static let verbs = [
    "improve", "enhance", "optimise", "optimize", "support", "enable",
  ]
}
