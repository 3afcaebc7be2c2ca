import PlainText

extension PhaseDefinition {
  /// Every key result gets its numbers and its day.
  static let keyResultValues = PhaseDefinition(
    title: "Key result values",
    question: "Where are we today, where do we want to be, and by when?",
    script: [
      "Start with the number of today. If nobody knows it, finding it comes first.",
      "Say the target aloud as a sentence. Half a gasp is right.",
      "Look at the weekly pace: is that work we can picture?",
    ],
    minutes: 40,
    activity: .measure,
    unmet: { _, set, _ in
      let all = set.objectives.flatMap(\.keyResults)
      guard !all.isEmpty else { return ["There is no key result yet"] }
      let open = all.filter { $0.values == nil }
      guard open.count <= 2 else { return ["\(open.count) key results have no values"] }
      return open.map { "No values for \"\($0.wording.sentence)\"" }
    })
}
