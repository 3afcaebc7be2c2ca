import PlainText

/// The five statements the company strategy consists of here.
public enum Statement: String, CaseIterable, Hashable, Sendable, Codable, CodingKeyRepresentable {
  case mission, vision, strategy, threeYearAmbition, oneYearAmbition

  public var title: CleanText {
    switch self {
    case .mission: "Mission"
    case .vision: "Vision"
    case .strategy: "Strategy"
    case .threeYearAmbition: "Three-year ambition"
    case .oneYearAmbition: "One-year ambition"
    }
  }

  /// The question that brings the statement out.
  public var prompt: CleanText {
    switch self {
    case .mission: "Why do we exist, and for whom?"
    case .vision: "What does the world look like when we succeed?"
    case .strategy: "Where do we play, and how do we win?"
    case .threeYearAmbition: "Where do we want to stand three years from now?"
    case .oneYearAmbition: "What must be true a year from now?"
    }
  }

  /// Those that must stand before objectives are chosen.
  public static let required: [Statement] = [.mission, .vision, .strategy]
}

/// A statement as the room has it now.
public struct StrategyStatement: Hashable, Sendable {
  public internal(set) var text: CleanText
  /// Wordings it had before, oldest first.
  public internal(set) var earlier: [CleanText] = []
  /// How many hands showed 0, 1, ... 5 fingers; nil before the show of hands.
  public internal(set) var hands: [Int]?
  public internal(set) var isConfirmed = false
  /// Why it stands although a hand was low.
  public internal(set) var reason: CleanText?

  /// What a hand can show, in fingers.
  public static let scale = AnswerScale.hands.range

  /// Hands at two fingers or fewer: the statement is reworded or confirmed with a reason.
  public var lowHands: Int { hands.map { $0.prefix(3).reduce(0, +) } ?? 0 }
}
