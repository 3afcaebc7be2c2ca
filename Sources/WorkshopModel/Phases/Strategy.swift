import PlainText

extension PhaseDefinition {
  /// Objectives serve a strategy; the room confirms that it has one.
  static let strategy = PhaseDefinition(
    title: "Company strategy",
    question: "Is this our mission, our vision, our strategy?",
    script: [
      .say(
        "Write down mission, vision and strategy, where they are not there yet.",
        until: .strategyWritten),
      .say("Read each statement aloud. Ask for a show of hands: 0 to 5 fingers."),
      .say("Say what they mean: \(AnswerScale.hands.words)"),
      .say(
        "Ask in private where hands follow the loudest: at the seats, or hand over the keyboard, projector turned away."
      ),
      .say(
        "Hear every hand at 2 or lower. Reword, or confirm and say why.",
        until: .strategyConfirmed),
    ],
    minutes: 30,
    activity: .confirm,
    unmet: { workshop, _, _ in
      workshop.unmetPrivateHands
        + Statement.required.compactMap { statement in
          guard let written = workshop.statements[statement] else {
            return "\(statement.title) is not written"
          }
          return written.isConfirmed ? nil : "\(statement.title) is not confirmed"
        }
    })
}
