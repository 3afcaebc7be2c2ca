import PlainText

/// T4: more open tasks than one key result needs.
enum TooManyTasksRule {
  static let definition = WordingRule<TaskDraft>(
    rule: .t4,
    why: "More than three tasks at once are a list, and nobody knows which of them counts.",
    question: "Which three move the number most?",
    example: "Three tasks now; the next when one is done",
    triggers: (4...8).map { TaskDraft("Call ten guests", openTasks: $0) },
    quiet: (0...3).map { TaskDraft("Call ten guests", openTasks: $0) } + [TaskDraft("Send it")],
    find: { $0.openTasks > 3 ? .whole : nil })
}
