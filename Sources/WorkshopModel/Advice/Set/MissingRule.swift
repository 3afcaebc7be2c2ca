import PlainText

/// S3: asked once of every complete set; no rule can compute the answer.
enum MissingRule {
  static let definition = WordingRule<SetDraft>(
    rule: .s3,
    why: "Suppose all key results are met: could an objective still fail?",
    question: "What is missing?",
    example: "We hit the sales number, and nobody in town knows us: awareness is missing",
    triggers: [set(1), set(3), set(1, 1), set(2, 3), set(3, 3, 3)],
    quiet: [set(), set(0), set(1, 0), set(3, 3, 0), set(0, 0)],
    find: { set in
      !set.objectives.isEmpty && set.objectives.allSatisfy { !$0.keyResults.isEmpty }
        ? .whole : nil
    })

  /// Objectives with so many key results each.
  private static func set(_ counts: Int...) -> SetDraft {
    SetDraft(
      counts.map { count in
        ObjectiveDraft(
          "Win the town", keyResults: Array(repeating: KeyResultDraft("More guests"), count: count))
      })
  }
}
