import PlainText

extension Workshop {
  /// The private show of hands that is open, or closed and not shown; nil when there is none.
  public var handsNotShown: Round? { handsRound.flatMap { $0.stage == .revealed ? nil : $0 } }

  /// The private show of hands that asks about `statement` and is not shown yet; nil where it was not
  /// asked.
  public func handsNotShown(for statement: Statement) -> Round? {
    guard let round = handsNotShown, case .hands(let asked) = round.kind, asked[statement] != nil
    else { return nil }
    return round
  }

  /// What a private show of hands that opens now asks about: every statement that is written and
  /// not confirmed, as it reads.
  public var statementsForHands: [Statement: CleanText] {
    statements.filter { !$0.value.isConfirmed }.mapValues(\.text)
  }

  /// Why the private show of hands holds up the agenda.
  var unmetPrivateHands: [CleanText] {
    guard let round = handsNotShown else { return [] }
    let progress = progress(of: round)
    return (progress.isComplete ? [] : [.notIn(progress.waiting)])
      + ["The private hands are not shown"]
  }

  func requireFit(_ asked: [Statement: CleanText]) throws(Rejection) {
    guard phase?.definition.activity == .confirm else {
      throw Rejection("Private hands are shown in the phase Company strategy.")
    }
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

  /// What people are asked about in private stays as it is until they have seen their answer.
  func requireNoPrivateHands(for statement: Statement) throws(Rejection) {
    if let round = handsNotShown(for: statement) { throw .handsNotShown(round) }
  }

  /// Counts what the box of a private show of hands held, as a count in the room is taken. A
  /// statement for which nobody showed a hand stays as it was.
  mutating func showHands(of round: Round) {
    guard case .hands(let asked) = round.kind else { return }
    for statement in asked.keys {
      let shown = round.entries.compactMap { entry -> Int? in
        if case .hands(let fingers) = entry { fingers[statement] } else { nil }
      }
      let counts = StrategyStatement.scale.map { number in shown.count { $0 == number } }
      if counts.contains(where: { $0 > 0 }) { take(counts, for: statement) }
    }
  }
}

extension Rejection {
  static func handsNotShown(_ round: Round) -> Rejection {
    round.stage == .open
      ? Rejection("The private hands are open: close and show them first.")
      : Rejection(
        "The private hands are closed and not shown: show them in Company strategy first.")
  }
}
