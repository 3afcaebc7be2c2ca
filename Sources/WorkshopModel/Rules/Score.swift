import FoundationEssentials
import PlainText

/// The grade of a key result at the end of its cycle, 0.0 to 1.0.
public struct Score: Hashable, Sendable, Codable {
  /// The counted progress.
  public let suggested: Decimal
  /// What the owner gave instead, and why; both numbers are kept.
  public let override: Override?

  public struct Override: Hashable, Sendable, Codable {
    public let score: Decimal
    public let reason: CleanText
  }

  public init(progress: Progress) {
    suggested = progress.counted ?? 0
    override = nil
  }

  init(suggested: Decimal, override: Override?) {
    self.suggested = suggested
    self.override = override
  }

  /// The same with another number in its place; refused outside 0 to 1 or without a reason.
  public func overridden(by score: Decimal, reason: CleanText) throws(Rejection) -> Score {
    guard score >= 0, score <= 1 else { throw .scoreOutOfRange }
    guard !reason.singleLine.isEmpty else { throw .overrideWithoutReason }
    return Score(suggested: suggested, override: Override(score: score, reason: reason))
  }

  /// The number that stands.
  public var value: Decimal { override?.score ?? suggested }

  /// `0.7`, `0.65`.
  public var words: CleanText { value.scoreWords }

  /// What to ask about it: why a commitment was missed, or whether a full aspiration was one.
  public func question(_ ambition: Ambition) -> CleanText? {
    switch ambition {
    case .committed: value.rounded(places: 1) < 1 ? "what kept us from it?" : nil
    case .aspirational: value.rounded(places: 1) >= 1 ? "was it ambitious enough?" : nil
    }
  }
}

extension Decimal {
  /// As a score is said: with one decimal at least and two at most.
  public var scoreWords: CleanText {
    let rounded = rounded(places: 2)
    return CleanText(rounded.places == 0 ? "\(rounded).0" : "\(rounded)")
  }
}

extension Rejection {
  static let scoreOutOfRange = Rejection("A score lies between 0 and 1, for example 0.7.")
  static let overrideWithoutReason = Rejection("Say in a line why the score is another.")
}
