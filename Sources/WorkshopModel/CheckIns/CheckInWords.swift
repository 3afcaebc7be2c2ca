import PlainText

/// A check-in as a person types it, in a form, at a seat or on the command line.
public struct CheckInWords: Hashable, Sendable {
  public var read: CleanText
  /// Empty where nobody said.
  public var confidence: CleanText
  public var comment: CleanText
  public var day: CalendarDate
  /// Whether it takes the place of what was written for that day before.
  public var replaces = false

  public init(
    read: CleanText, confidence: CleanText, comment: CleanText, day: CalendarDate,
    replaces: Bool = false
  ) {
    self.read = read
    self.confidence = confidence
    self.comment = comment
    self.day = day
    self.replaces = replaces
  }

  /// What happened, by the kind of the key result.
  /// - Throws: what to type instead.
  public func event(for keyResult: KeyResult) throws(Rejection) -> Event {
    .checkedIn(
      keyResult: keyResult.id, day: day, reading: try .typed(read, for: keyResult),
      confidence: confidence.isEmpty ? nil : try .typed(confidence),
      comment: comment.isEmpty ? nil : comment, instead: replaces ? true : nil)
  }
}
