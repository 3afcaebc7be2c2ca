import PlainText

extension Workshop {
  /// A new wording clears the hands and the confirmation: the room has not seen it yet. Where only a
  /// typo is corrected, they stand.
  mutating func write(_ statement: Statement, _ text: CleanText, onlyTypo: Bool) {
    let text = text.singleLine
    guard let before = statements[statement] else {
      statements[statement] = StrategyStatement(text: text)
      return
    }
    var next = onlyTypo ? before : StrategyStatement(text: text)
    next.text = text
    next.earlier = before.earlier + [before.text]
    statements[statement] = next
  }

  /// Counted hands, however they were shown: the statement is to be confirmed on them.
  /// - Parameter hands: how many showed 0, 1, ... 5 fingers; a number that is missing is 0.
  mutating func take(_ hands: [Int], for statement: Statement) throws(Rejection) {
    try requireWritten(statement)
    let shown = StrategyStatement.scale.enumerated().map { place, _ in
      hands.indices.contains(place) ? hands[place].clamped(to: Limits.countable) : 0
    }
    statements[statement]?.hands = shown
    statements[statement]?.isConfirmed = false
    statements[statement]?.reason = nil
  }

  mutating func confirm(_ statement: Statement, _ reason: CleanText?) throws(Rejection) {
    try requireWritten(statement)
    statements[statement]?.isConfirmed = true
    statements[statement]?.reason = reason?.singleLine
  }

  func requireWritten(_ statement: Statement) throws(Rejection) {
    guard statements[statement] != nil else {
      throw Rejection("\(statement.title) is not written yet: write it first.")
    }
  }
}
