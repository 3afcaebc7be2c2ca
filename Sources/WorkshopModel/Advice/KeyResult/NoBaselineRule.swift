import PlainText

/// K2: a target without a start.
enum NoBaselineRule {
  static let definition = WordingRule<KeyResultDraft>(
    rule: .k2,
    why: "Without today's value nobody knows how far it is.",
    question: "Where are we today? If unknown, make finding it the first key result.",
    example: "Weekly users from 1,200 to 2,000 by 30 Sep",
    triggers: [
      KeyResultDraft("Reach 2,000 weekly users by 30 Sep"),
      KeyResultDraft("Customer satisfaction of 90%"),
      KeyResultDraft("Cut delivery time to 2 days", kind: .decrease),
      KeyResultDraft("Earn €40k with repairs in 2027"),
      KeyResultDraft("Open accounts in 12 towns"),
    ],
    quiet: [
      KeyResultDraft("Weekly users from 1,200 to 2,000 by 30 Sep"),
      KeyResultDraft("Weekly users 1,200 → 2,000"),
      KeyResultDraft("Reach 2,000 weekly users", measure: .change(1200, 2000)),
      KeyResultDraft("At least 90% of parcels arrive on time", kind: .atLeast),
      KeyResultDraft("Raise satisfaction to 90% (today 70%)"),
      KeyResultDraft("More returning guests by 30 Sep 2027"),
    ],
    find: { draft in
      guard [.increase, .decrease].contains(draft.wording.kind), draft.values == nil else {
        return nil
      }
      let text = draft.text
      guard text.measures.count == 1, !text.contains(anyOf: starts),
        TaskRule.place(in: draft) == nil, !saysItsStart(draft.wording.sentence, text)
      else { return nil }
      return Finding(at: text.measures.first)
    })

  /// A limit has no start, and what is new begins at nothing.
  private static func saysItsStart(_ sentence: CleanText, _ text: AdviceText) -> Bool {
    switch SaidValues(sentence).measure {
    case .atLeast, .atMost, .between: return true
    case .change, nil:
      guard let place = text.words.firstIndex(where: { $0.range == text.measures.first }) else {
        return false
      }
      return ["new", "more", "additional", "extra", "further"].contains(text.word(at: place + 1))
    }
  }

  private static let starts: Set<String> = [
    "from", "today", "currently", "now", "baseline", "was", "double", "triple", "halve",
  ]
}
