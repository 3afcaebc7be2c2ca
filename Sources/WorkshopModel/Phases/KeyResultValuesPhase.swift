import PlainText

extension PhaseDefinition {
  /// Every key result gets its numbers and its day.
  static let keyResultValues = PhaseDefinition(
    title: "Key result values",
    question: "Where are we today, where do we want to be, and by when?",
    script: [
      .say("Start with the number of today. Where nobody knows it, finding it comes first."),
      .say("Say the target aloud as a sentence. Half a gasp is right."),
      .say("Set the values of every key result.", until: .valuesSet),
      .say("Look at the weekly pace. Ask: is that work we can picture?"),
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
