import PlainText

extension PhaseDefinition {
  /// The organisation asks what it needs to go on without the coach, and books the next dates.
  static let embedding = PhaseDefinition(
    title: "Embedding",
    question: "Will this live on without the coach, and what is still missing?",
    script: [
      "Twelve questions: yes, partly or no. Beside each stands what the data says.",
      "Where the answer and the data disagree, talk about it. Both are kept.",
      "No without an owner stays no: ask who sees to it.",
      "Tab: a champion for each department, and the step each takes next.",
      "Tab again: book the review and the sessions of the next cycle, and say who leads them.",
      "Last, the verdict with v: ready, ready with conditions, or not ready. Who says so?",
    ],
    minutes: 15,
    activity: .embed,
    unmet: { workshop, _, _ in
      let open = workshop.embedding.unanswered
      guard open.count <= 2 else { return ["\(open.count) items are not answered"] }
      return open.map { "Not answered: \($0.question)" }
    })
}
