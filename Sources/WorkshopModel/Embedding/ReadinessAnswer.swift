import PlainText

/// What people say to an item of the readiness list, and what the data says to it.
public enum ReadinessAnswer: String, CaseIterable, Hashable, Sendable, Codable {
  case yes, partly, no

  public var words: CleanText { CleanText(rawValue) }

  public var sign: Character {
    switch self {
    case .yes: "✓"
    case .partly: "~"
    case .no: "✗"
    }
  }

  public var tone: Tone {
    switch self {
    case .yes: .green
    case .partly: .amber
    case .no: .red
    }
  }

  /// `✓ yes`.
  public var signAndWords: CleanText { "\(String(sign)) \(words)" }

  /// Whether it says something else than the data: it claims more, or it says no where the data says
  /// yes. To be more modest by one step contradicts nothing.
  public func contradicts(_ data: ReadinessAnswer) -> Bool {
    rank > data.rank || data.rank - rank == 2
  }

  private var rank: Int {
    switch self {
    case .no: 0
    case .partly: 1
    case .yes: 2
    }
  }
}

/// What the data says to an item of the readiness list.
public struct ReadinessEvidence: Hashable, Sendable {
  /// `9 of 13 planned check-ins were held in 2027 Q1`.
  public let words: CleanText
  /// The answer that follows from it; nil where the data cannot tell.
  public let supports: ReadinessAnswer?

  /// The data says nothing.
  public static let nothing = ReadinessEvidence(nil, "nothing")

  init(_ supports: ReadinessAnswer?, _ words: CleanText) {
    self.words = words
    self.supports = supports
  }

  /// By a share: yes from `enough` percent on, partly from half of it all, else no.
  init(_ count: Int, of all: Int, enough percent: Int = 100, _ words: CleanText) {
    self.words = words
    supports = count * 100 >= all * percent ? .yes : count * 2 >= all ? .partly : .no
  }

  /// `the data says partly: 9 of 13 ...`; nil where `answer` does not contradict it.
  public func contradiction(of answer: ReadinessAnswer?) -> CleanText? {
    guard let answer, let supports, answer.contradicts(supports) else { return nil }
    return "the data says \(supports.words): \(words)"
  }
}
