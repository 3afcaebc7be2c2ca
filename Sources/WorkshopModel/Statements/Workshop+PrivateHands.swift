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

  /// What people are asked about in private stays as it is until they have seen their answer.
  func requireNoPrivateHands(for statement: Statement) throws(Rejection) {
    if let round = handsNotShown(for: statement) { throw .handsNotShown(round) }
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
