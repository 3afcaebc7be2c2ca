import PlainText

extension PhaseDefinition {
  /// The organisation asks what it needs to go on without the coach, and books the next dates.
  static let embedding = PhaseDefinition(
    title: "Embedding",
    question: "Will this live on without the coach, and what is still missing?",
    script: [
      .say(
        "Answer the twelve questions: yes, partly or no. Beside each stands what the data says.",
        until: .readinessAnswered),
      .say("Talk about it where an answer and the data disagree. Both are kept."),
      .say("Ask who sees to it: no without an owner stays no."),
      .say(
        "Press Tab. Name a champion for each department, and the step each takes next.",
        until: .championNamed),
      .say(
        "Press Tab again. Book the review and the sessions of the next cycle, and say who leads them.",
        until: .sessionsBooked),
      .say(
        "Write the verdict last, with v: ready, ready with conditions, or not ready. Who says so?",
        until: .verdictGiven),
    ],
    minutes: 15,
    activity: .embed,
    unmet: { workshop, _, _ in
      let open = workshop.embedding.unanswered
      guard open.count <= 2 else { return ["\(open.count) items are not answered"] }
      return open.map { "Not answered: \($0.question)" }
    })
}
