import PlainText

/// A question's answers in numbers, and what the lowest and the highest of them mean: one wording for
/// the desk, the seats and the room.
public struct AnswerScale: Hashable, Sendable {
  public let range: ClosedRange<Int>
  /// What the lowest and the highest number mean.
  public let low: CleanText
  public let high: CleanText

  /// How far people stand behind a statement, in fingers.
  public static let hands = AnswerScale(
    range: 0...5, low: "this is not us", high: "I would say it in my own words")
  /// A question about an objective.
  public static let question = AnswerScale(range: 1...5, low: "no", high: "yes")
  /// How sure people are of a key result.
  public static let confidence = AnswerScale(
    range: Confidence.range, low: "no chance", high: "certain")

  /// `1: no. 5: yes.`
  public var words: CleanText {
    "\(range.lowerBound): \(low). \(range.upperBound): \(high)."
  }
}
