import PlainText

extension PhaseDefinition {
  /// Objectives serve a strategy; the room confirms that it has one.
  static let strategy = PhaseDefinition(
    title: "Company strategy",
    question: "Is this our mission, our vision, our strategy?",
    script: [
      "Read each statement aloud. Ask for a show of hands: 0 to 5 fingers.",
      AnswerScale.hands.words,
      "Where hands follow the loudest, ask in private: at the seats, or hand over the keyboard, projector turned away.",
      "Hear every hand at 2 or lower. Reword, or confirm and say why.",
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
