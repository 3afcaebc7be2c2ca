import PlainText

/// What a key result was measured by until its target was changed in the middle of the cycle.
public struct EarlierValues: Hashable, Sendable {
  public let values: KeyResultValues
  /// The day from which other values hold.
  public let until: CalendarDate
  public let reason: CleanText

  /// `until 1 Mar from 0 to 50 guests by 4 Apr, because: the pool was closed`.
  public func words(for wording: KeyResultWording) -> CleanText {
    "until \(until.dayAndMonth) \(values.words(for: wording, withYear: false)), because: \(reason)"
  }
}
