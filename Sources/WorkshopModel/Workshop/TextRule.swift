import PlainText

extension CleanText {
  /// The text as it is kept: one line, not empty, at most `limit` characters.
  /// - Throws: what is wrong with it, calling it `what`.
  func required(_ what: CleanText, limit: Int) throws(Rejection) -> CleanText {
    let line = singleLine
    guard !line.isEmpty else { throw .empty(what) }
    guard line.count <= limit else { throw .tooLong(what, limit: limit, count: line.count) }
    return line
  }

  /// As `required`, but nothing is an answer too.
  func optional(_ what: CleanText, limit: Int) throws(Rejection) -> CleanText {
    singleLine.isEmpty ? "" : try required(what, limit: limit)
  }
}

extension Rejection {
  static func empty(_ what: CleanText) -> Rejection {
    Rejection("\(what) is empty: type it first.")
  }

  static func tooLong(_ what: CleanText, limit: Int, count: Int) -> Rejection {
    Rejection("\(what) has \(count) characters: at most \(limit) fit. Shorten it.")
  }

  static let notCreated = Rejection("This workshop has not been created yet.")
  static let alreadyCreated = Rejection("This workshop has been created already.")
  static func gone(_ what: CleanText) -> Rejection {
    Rejection("\(what) is no longer there: someone changed it meanwhile.")
  }
}
