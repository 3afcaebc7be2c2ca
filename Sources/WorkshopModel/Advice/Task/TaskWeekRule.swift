import PlainText

/// T3: due when the cycle is over.
enum TaskWeekRule {
  static let definition = WordingRule<TaskDraft>(
    rule: .t3,
    why: "It is due after the cycle has ended: what it moves is not counted any more.",
    question: "Which week inside the cycle?",
    example: "Due in the week of 8 March",
    triggers: [
      TaskDraft("Call ten guests", after: 94), TaskDraft("Call ten guests", after: 97),
      TaskDraft("Call ten guests", after: 120), TaskDraft("Send the letter", after: 200),
      TaskDraft("Send the letter", after: 365),
    ],
    quiet: [
      TaskDraft("Call ten guests", after: 0), TaskDraft("Call ten guests", after: 89),
      // The week began inside.
      TaskDraft("Call ten guests", after: 90), TaskDraft("Send the letter", after: 45),
      TaskDraft("Send the letter", after: -3),
    ],
    find: { draft in
      draft.wording.week.lowerBound > draft.cycle.last ? .whole : nil
    })
}
