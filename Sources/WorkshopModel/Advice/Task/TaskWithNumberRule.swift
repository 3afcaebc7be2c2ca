import PlainText

/// T5: a key result that was written as a task.
enum TaskWithNumberRule {
  static let definition = WordingRule<TaskDraft>(
    rule: .t5,
    why: "A change from one number to another is a key result; a task is what brings it about.",
    question: "What does somebody do so that the number moves?",
    example: "Ask every guest to leave a review; \"reviews from 20 to 60\" is the key result",
    triggers: [
      TaskDraft("Raise reviews from 20 to 60"), TaskDraft("Cut waiting time from 9 to 4 minutes"),
      TaskDraft("Grow returning guests from 35% to 60%"),
      TaskDraft("Bring weekly users from 1,200 to 2,000"),
      TaskDraft("Move the share of repairs from 20 % to 30 %"),
    ],
    quiet: [
      TaskDraft("Ask every guest to leave a review"), TaskDraft("Call 20 guests"),
      TaskDraft("Move the office from Berlin to Bonn"), TaskDraft("Visit 3 bakers by 30 Sep"),
      TaskDraft("Send 200 letters"), TaskDraft("Write to the guests of 2026"),
    ],
    find: { draft in
      let said = SaidValues(draft.wording.sentence)
      guard case .change? = said.measure else { return nil }
      return Finding(range: said.range)
    })
}
