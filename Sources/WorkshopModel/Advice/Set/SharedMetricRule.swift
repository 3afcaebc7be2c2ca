import PlainText

/// S2: one metric under two objectives.
enum SharedMetricRule {
  static let definition = WordingRule<SetDraft>(
    rule: .s2,
    why: "The same number stands under two objectives.",
    question: "Who owns this number?",
    example: "Keep it under one objective and find the other one's own number",
    triggers: [
      set(["weekly users"], ["weekly users"]),
      set(["Weekly users"], ["revenue", "weekly  users"]),
      set(["churn"], ["NPS"], ["Churn"]),
      set(["clientèle"], ["clientele"]),
      set(["orders", "visits"], ["visits", "calls"]),
    ],
    quiet: [
      set(["weekly users"], ["monthly users"]),
      set(["weekly users", "weekly users"]),
      set(["", ""], [""]),
      set(["revenue"], ["revenue per head"]),
      SetDraft([]),
    ],
    find: { set in
      var owners: [FoldedText: Int] = [:]
      for (index, objective) in set.objectives.enumerated() {
        for metric in objective.keyResults.map(\.wording.metric) {
          let folded = FoldedText(metric)
          guard !folded.words.isEmpty else { continue }
          if let other = owners[folded], other != index {
            return Finding(why: "\"\(metric.singleLine)\" stands under two objectives.")
          }
          owners[folded] = index
        }
      }
      return nil
    })

  private static func set(_ metrics: [CleanText]...) -> SetDraft {
    SetDraft(
      metrics.map { metrics in
        ObjectiveDraft(
          "Win the town", keyResults: metrics.map { KeyResultDraft("More", metric: $0) })
      })
  }
}
