import PlainText

/// One line of the readable log.
public struct LogEntry: Hashable, Sendable {
  public let seq: Int
  public let at: Timestamp
  public let author: Author
  /// What happened, in a sentence.
  public let words: CleanText
  public let isUndone: Bool
}

extension Timeline {
  /// Who did what when, oldest first. It tells that a person took a turn, never what was entered.
  public var log: [LogEntry] { log(last: .max) }

  /// The last lines of the log, at most `count`.
  public func log(last count: Int) -> [LogEntry] {
    var names = LogNames(workshop)
    let first = count < records.count ? records.endIndex - count : records.startIndex
    for record in records[..<first] {
      names.learn(from: record, isUndone: undone.contains(record.seq))
    }
    return records[first...].map { record in
      let words = record.event.meaning.sentence(names)
      let isUndone = undone.contains(record.seq)
      names.learn(from: record, isUndone: isUndone)
      return LogEntry(
        seq: record.seq, at: record.at, author: record.author, words: words, isUndone: isUndone)
    }
  }
}
