import FoundationEssentials
import PlainText

/// How sure people are that a key result will be reached, 0 to 10. Independent of its progress.
public struct Confidence: Hashable, Sendable, Codable {
  public let value: Int

  /// Refused outside 0 to 10.
  public init(_ value: Int) throws(Rejection) {
    guard Self.range.contains(value) else { throw .confidenceOutOfRange }
    self.init(known: value)
  }

  private init(known value: Int) { self.value = value }

  public init(from decoder: any Decoder) throws {
    try self.init(try decoder.singleValueContainer().decode(Int.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }

  public static let range = 0...10
  /// Where every key result begins.
  public static let start = Confidence(known: 5)

  public var tone: Tone { value >= 7 ? .green : (value >= 4 ? .amber : .red) }

  public var sign: Character { value >= 7 ? "+" : (value >= 4 ? "~" : "!") }

  /// What to ask where confidence and progress disagree: `hidden blocker?`, `late metric?`.
  public func question(progress: Progress) -> CleanText? {
    guard let raw = progress.raw else { return nil }
    switch (ScoreBand(raw), tone) {
    case (.green, .red): return "hidden blocker?"
    case (.red, .green): return "late metric?"
    default: return nil
    }
  }
}

extension Rejection {
  static let confidenceOutOfRange = Rejection("Confidence goes from 0 to 10.")
}
