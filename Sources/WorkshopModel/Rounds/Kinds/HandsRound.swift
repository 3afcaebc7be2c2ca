import PlainText

extension RoundDefinition {
  /// Everyone shows a hand for each statement in private.
  /// - Parameter asked: the statements, in the wording people are asked about.
  static func hands(_ asked: [Statement: CleanText]) -> RoundDefinition {
    RoundDefinition(
      title: "the private show of hands",
      invitation: "Your hands, in private. Nobody sees whose they are.",
      ownWork: "their hands", done: "in", promise: "Nobody sees whose hand is whose.",
      activity: .confirm,
      elsewhere: Rejection("Private hands are shown in the phase Company strategy."),
      requireFit: { workshop, _ throws(Rejection) in try workshop.requireFit(asked) },
      show: { workshop, round, _, _ in workshop.showHands(of: round, for: asked) },
      task: { _ in .answers(Questionnaire(handsFor: asked)) })
  }
}

extension Questionnaire {
  fileprivate init(handsFor asked: [Statement: CleanText]) {
    self.init(
      answers: "hands",
      questions: Statement.allCases.compactMap { statement in
        asked[statement].map {
          Question(
            item: .hand(statement), heading: statement.title, subject: $0, review: statement.title)
        }
      })
  }
}

extension Workshop {
  fileprivate func requireFit(_ asked: [Statement: CleanText]) throws(Rejection) {
    if let round = handsNotShown { throw .handsNotShown(round) }
    guard !asked.isEmpty else {
      throw Rejection("No statement waits for hands: write one, or reword a confirmed one.")
    }
    for statement in Statement.allCases {
      guard let text = asked[statement] else { continue }
      try requireWritten(statement)
      guard statements[statement]?.text == text else {
        throw Rejection("\(statement.title) reads differently now: someone reworded it meanwhile.")
      }
      guard statements[statement]?.isConfirmed == false else {
        throw Rejection("\(statement.title) is confirmed already.")
      }
    }
  }

  /// Counts what the box held, as a count in the room is taken. A statement for which nobody showed
  /// a hand, or that is not written, stays as it was.
  fileprivate mutating func showHands(of round: Round, for asked: [Statement: CleanText]) {
    for statement in asked.keys {
      let shown = round.entries.compactMap { entry -> Int? in
        if case .hands(let fingers) = entry { fingers[statement] } else { nil }
      }
      let counts = StrategyStatement.scale.map { number in shown.count { $0 == number } }
      if counts.contains(where: { $0 > 0 }) { try? take(counts, for: statement) }
    }
  }
}
