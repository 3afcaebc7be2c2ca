import PlainText

/// K6: it would be done anyway.
enum AsUsualRule {
  static let definition = WordingRule<KeyResultDraft>(
    rule: .k6,
    why: "It keeps the house running; a key result changes something.",
    question: "Would we do this anyway? A health metric?",
    example: "Share of orders shipped the same day from 60% to 95%",
    triggers: [
      KeyResultDraft("Keep the servers running"),
      KeyResultDraft("Handle all incoming requests"),
      KeyResultDraft("Monitor the budget of the projects"),
      KeyResultDraft("Post a story every day"),
      KeyResultDraft("Send the report each week"),
      KeyResultDraft("Keep churn at 3%"),
    ],
    quiet: [
      KeyResultDraft("Share of orders shipped the same day from 60% to 95%"),
      KeyResultDraft("Users who open the app every day from 20% to 30%"),
      KeyResultDraft("Keep churn under 3%", kind: .atMost),
      KeyResultDraft("Weekly active users from 1,200 to 2,000"),
      KeyResultDraft("Guests that come every week from 40 to 90"),
      KeyResultDraft("Sold monitors from 40 to 90"),
    ],
    find: { draft in
      guard ![.atLeast, .atMost, .between].contains(draft.wording.kind) else { return nil }
      let text = draft.text
      if case .change(_?, _, _)? = SaidValues(draft.wording.sentence).measure { return nil }
      if let range = text.start(among: ["keep", "handle", "monitor"]) {
        return Finding(range: range)
      }
      guard !text.contains(anyOf: ["from", "who", "that"]), text.measures.isEmpty else {
        return nil
      }
      return Finding(at: text.range(ofAny: ["every day", "every week", "each day", "each week"]))
    })
}
