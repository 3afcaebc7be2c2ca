import PlainText

extension Workshop {
  /// A new wording clears the hands and the confirmation: the room has not seen it yet. Where only a
  /// typo is corrected, they stand.
  mutating func write(
    _ statement: Statement, _ text: CleanText, onlyTypo: Bool
  ) throws(Rejection) {
    let text = try text.required("\(statement.title)", limit: Limits.statement)
    try requireNoPrivateHands(for: statement)
    guard let before = statements[statement] else {
      statements[statement] = StrategyStatement(text: text)
      return
    }
    guard before.text != text else { throw Rejection("\(statement.title) reads so already.") }
    var next = onlyTypo ? before : StrategyStatement(text: text)
    next.text = text
    next.earlier = before.earlier + [before.text]
    statements[statement] = next
  }

  mutating func count(_ hands: [Int], for statement: Statement) throws(Rejection) {
    try requireWritten(statement)
    try requireNoPrivateHands(for: statement)
    guard hands.count == StrategyStatement.scale.count,
      hands.allSatisfy({ (0...Limits.people).contains($0) })
    else {
      throw Rejection("Count the hands for each of 0 to 5 fingers.")
    }
    guard hands.contains(where: { $0 > 0 }) else {
      throw Rejection("No hand is counted: ask the room to show 0 to 5 fingers.")
    }
    take(hands, for: statement)
  }

  /// Counted hands, however they were shown: the statement is to be confirmed on them.
  mutating func take(_ hands: [Int], for statement: Statement) {
    statements[statement]?.hands = hands
    statements[statement]?.isConfirmed = false
    statements[statement]?.reason = nil
  }

  mutating func confirm(_ statement: Statement, _ reason: CleanText?) throws(Rejection) {
    try requireWritten(statement)
    try requireNoPrivateHands(for: statement)
    guard let now = statements[statement], now.hands != nil else {
      throw Rejection("Count the hands for \(statement.title) first.")
    }
    guard !now.isConfirmed else { throw Rejection("\(statement.title) is confirmed already.") }
    if now.lowHands > 0, reason == nil { throw .lowHands(now.lowHands) }
    let words: CleanText? =
      if let reason { try reason.required("The reason", limit: Limits.reason) } else { nil }
    statements[statement]?.isConfirmed = true
    statements[statement]?.reason = words
  }

  func requireWritten(_ statement: Statement) throws(Rejection) {
    guard statements[statement] != nil else {
      throw Rejection("\(statement.title) is not written yet: write it first.")
    }
  }
}

extension Rejection {
  static func lowHands(_ count: Int) -> Rejection {
    Rejection(
      "\(count) \(count == 1 ? "hand is" : "hands are") at 2 or lower: reword the statement, or confirm it with a reason."
    )
  }
}
