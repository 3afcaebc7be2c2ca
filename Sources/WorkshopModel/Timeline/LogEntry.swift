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
  public var log: [LogEntry] {
    var names = LogNames()
    return records.map { record in
      let words = record.event.meaning.sentence(names)
      let isUndone = undone.contains(record.seq)
      names.learn(from: record, isUndone: isUndone)
      return LogEntry(
        seq: record.seq, at: record.at, author: record.author, words: words, isUndone: isUndone)
    }
  }
}
