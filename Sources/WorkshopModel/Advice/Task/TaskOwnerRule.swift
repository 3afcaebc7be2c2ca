import PlainText

/// T1: not one owner.
enum TaskOwnerRule {
  static let definition = WordingRule<TaskDraft>(
    rule: .t1,
    why: "What nobody has promised, nobody does.",
    question: "Who does it? One name.",
    example: "Owner: Ana",
    triggers: [
      TaskDraft("Call ten guests", owner: ""), TaskDraft("Call ten guests", owner: "tbd"),
      TaskDraft("Call ten guests", owner: "Ana and Bo"),
      TaskDraft("Call ten guests", owner: "Ana, Bo"),
      TaskDraft("Call ten guests", owner: "everyone"),
      TaskDraft("Call ten guests", owner: "Sales team"),
    ],
    quiet: [
      TaskDraft("Call ten guests", owner: "Ana"),
      TaskDraft("Call ten guests", owner: "Anderson Sand"),
      TaskDraft("Call ten guests", owner: "Ana-Maria O'Neill"),
      TaskDraft("Call ten guests", owner: "Dr. Bo Chen (Sales)"), TaskDraft("", owner: ""),
    ],
    find: { draft in
      !draft.text.words.isEmpty && OwnerRule.isNotOne(draft.wording.owner) ? .whole : nil
    })
}
