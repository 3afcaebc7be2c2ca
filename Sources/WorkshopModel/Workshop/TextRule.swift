import PlainText

/// A text that is kept is one line, `singleLine`. What is asked of a new one beside that stands here.
extension CleanText {
  /// - Throws: what is wrong with it, calling it `what`, where it is empty or longer than `limit`.
  func require(_ what: CleanText, limit: Int) throws(Rejection) {
    guard !singleLine.isEmpty else { throw .empty(what) }
    try requireShort(what, limit: limit)
  }

  /// As `require`, but nothing is an answer too.
  func requireShort(_ what: CleanText, limit: Int) throws(Rejection) {
    let count = singleLine.count
    guard count <= limit else { throw .tooLong(what, limit: limit, count: count) }
  }
}

extension Rejection {
  static func empty(_ what: CleanText) -> Rejection {
    Rejection("\(what) is empty: type it first.")
  }

  static func tooLong(_ what: CleanText, limit: Int, count: Int) -> Rejection {
    Rejection("\(what) has \(count) characters: at most \(limit) fit. Shorten it.")
  }
}
