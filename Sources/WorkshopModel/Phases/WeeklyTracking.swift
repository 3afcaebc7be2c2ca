import PlainText

extension PhaseDefinition {
  /// Everyone says what moved in the week, key result by key result.
  static let weeklyTracking = PhaseDefinition(
    title: "Weekly tracking",
    question: "What moved since last time, and how sure are we that we get there?",
    script: [
      .say("Go through the key results in the order of the list: what is at risk comes first."),
      .say(
        "Ask each owner: what was read, how sure are you, 0 to 10, and one line why.",
        until: .checkedIn),
      .say("Talk only about what is at risk, stale, or has fallen. The rest takes a minute."),
      .say("Let nobody explain a red number away: we need it early."),
      .say(
        "Go to the four squares last: what became of last week's priorities, and at most four for this week.",
        until: .prioritiesChosen),
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
