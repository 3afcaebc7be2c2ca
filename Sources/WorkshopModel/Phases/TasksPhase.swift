import PlainText

extension PhaseDefinition {
  /// People promise what they do first, so that the goals leave the room with them.
  static let tasks = PhaseDefinition(
    title: "Supporting tasks",
    question: "What do we do first, so that each key result moves?",
    script: [
      .say("Take one key result at a time. Ask: who does what, until which week?"),
      .say("Write one to three tasks each. Begin with the verb; one name.", until: .tasksWritten),
      .say("Ask: which needle does it move, by how much, and how soon will it show?"),
      .say("Say that a task can be done while the number stands still: it is no progress."),
    ],
    minutes: 25,
    activity: .plan,
    unmet: { _, set, _ in
      let all = set.objectives.flatMap(\.keyResults)
      guard !all.isEmpty else { return ["There is no key result yet"] }
      let bare = all.filter { $0.tasks.allSatisfy(\.state.isDropped) }
      guard bare.count <= 2 else { return ["\(bare.count) key results have no task"] }
      return bare.map { "No task for \"\($0.wording.sentence)\"" }
    })
}
