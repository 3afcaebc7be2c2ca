import PlainText

/// K1: nothing is measured.
enum NoNumberRule {
  static let definition = WordingRule<KeyResultDraft>(
    rule: .k1,
    why: "Without a number nobody can tell whether it happened.",
    question: "How will we know?",
    example: "Weekly users from 1,200 to 2,000 by 30 Sep",
    triggers: [
      KeyResultDraft("Customers are happier"),
      KeyResultDraft("A faster check-out"),
      KeyResultDraft("The brand is well known in Spain"),
      KeyResultDraft("Fewer complaints by 30 Sep", kind: .decrease),
      KeyResultDraft("Strong partners in Q3", kind: .atLeast),
    ],
    quiet: [
      KeyResultDraft("Weekly users from 1,200 to 2,000"),
      KeyResultDraft("Customers are happier", metric: "net promoter score"),
      KeyResultDraft("The new plant is open", kind: .binary),
      KeyResultDraft("Find out how many guests return", kind: .baseline),
      KeyResultDraft("The certificate, stage by stage", kind: .milestone),
      KeyResultDraft("Double the share of returning guests"),
      KeyResultDraft("Customers are happier", measure: .change(30, 50)),
      KeyResultDraft(""),
    ],
    find: { draft in
      guard ![.milestone, .binary, .baseline].contains(draft.wording.kind) else { return nil }
      guard draft.wording.metric.isEmpty, !draft.text.words.isEmpty else { return nil }
      return draft.hasNumber || TaskRule.place(in: draft) != nil ? nil : .whole
    })
}
