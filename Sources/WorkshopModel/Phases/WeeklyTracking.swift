import PlainText

extension PhaseDefinition {
  /// Everyone says what moved in the week, key result by key result.
  static let weeklyTracking = PhaseDefinition(
    title: "Weekly tracking",
    question: "What moved since last time, and how sure are we that we get there?",
    script: [
      "Go through the key results in the order of the list: what is at risk comes first.",
      "Ask its owner: what was read, how sure are you, 0 to 10, and one line why.",
      "Talk only about what is at risk, stale, or has fallen. The rest takes a minute.",
      "Nobody explains a red number away: we need it early.",
      "Last, the four squares: what became of last week's priorities, and at most four for this week.",
    ],
    minutes: 15,
    activity: .track,
    unmet: { _, set, _ in
      let all = set.objectives.flatMap(\.keyResults)
      guard !all.isEmpty else { return ["There is no key result yet"] }
      let open = all.filter { set.checkIns(of: $0.id).isEmpty }
      guard open.count <= 2 else { return ["\(open.count) key results have no check-in"] }
      return open.map { "No check-in for \"\($0.wording.sentence)\"" }
    })
}
