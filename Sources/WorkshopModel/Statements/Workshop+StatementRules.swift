import PlainText

extension Workshop {
  func judgeStatementWritten(_ statement: Statement, _ text: CleanText) throws(Rejection) {
    try text.require(statement.title, limit: Limits.statement)
    try requireNoPrivateHands(for: statement)
    guard statements[statement]?.text != text.singleLine else {
      throw Rejection("\(statement.title) reads so already.")
    }
  }

  func judgeHandsCounted(_ statement: Statement, _ hands: [Int]) throws(Rejection) {
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
  }

  func judgeStatementConfirmed(
    _ statement: Statement, _ reason: CleanText?
  ) throws(Rejection) {
    try requireWritten(statement)
    try requireNoPrivateHands(for: statement)
    guard let now = statements[statement], now.hands != nil else {
      throw Rejection("Count the hands for \(statement.title) first.")
    }
    guard !now.isConfirmed else { throw Rejection("\(statement.title) is confirmed already.") }
    if now.lowHands > 0, reason == nil { throw .lowHands(now.lowHands) }
    try reason?.require("The reason", limit: Limits.reason)
  }
}

extension Rejection {
  static func lowHands(_ count: Int) -> Rejection {
    Rejection(
      "\(count) \(count == 1 ? "hand is" : "hands are") at 2 or lower: reword the statement, or confirm it with a reason."
    )
  }
}
