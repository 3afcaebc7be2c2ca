import PlainText

/// What an organisation says of how OKRs live on in it. It belongs to the organisation as a whole and to
/// no set.
public struct Embedding: Hashable, Sendable {
  public internal(set) var replies: [ReadinessItem: ReadinessReply] = [:]
  /// Every verdict, the last one in force.
  public internal(set) var verdicts: [ReadinessVerdict] = []
  /// In the order they were named.
  public internal(set) var champions: [Champion] = []
  public internal(set) var bookings: [BookedSession] = []

  public var verdict: ReadinessVerdict? { verdicts.last }

  /// The items that nobody has answered, in order.
  public var unanswered: [ReadinessItem] {
    ReadinessItem.allCases.filter { replies[$0] == nil }
  }

  /// Whether nothing of it was said or planned.
  public var isEmpty: Bool { self == Embedding() }

  mutating func renameOwner(_ old: CleanText, to new: CleanText) {
    for (item, reply) in replies where reply.owner == old { replies[item]?.owner = new }
    for index in verdicts.indices where verdicts[index].approver == old {
      verdicts[index].approver = new
    }
  }
}

/// What people say to an item of the readiness list.
public struct ReadinessReply: Hashable, Sendable {
  public let answer: ReadinessAnswer
  /// Who sees to it; empty where nobody does.
  public internal(set) var owner: CleanText
  public let note: CleanText
  /// What the data said against it when it was answered; empty where it said nothing against it.
  public let although: [CleanText]
}

/// Whether the organisation is ready to go on alone, who says so, and when.
public struct ReadinessVerdict: Hashable, Sendable {
  public let judgement: Judgement
  public internal(set) var approver: CleanText
  public let day: CalendarDate
  /// What has to come true first, or a note.
  public let conditions: CleanText

  /// The raw value is its name in the file.
  public enum Judgement: String, CaseIterable, Hashable, Sendable, Codable {
    case ready, withConditions, notReady

    public var words: CleanText {
      switch self {
      case .ready: "ready"
      case .withConditions: "ready with conditions"
      case .notReady: "not ready"
      }
    }

    public var sign: Character {
      switch self {
      case .ready: "✓"
      case .withConditions: "~"
      case .notReady: "✗"
      }
    }

    public var tone: Tone {
      switch self {
      case .ready: .green
      case .withConditions: .amber
      case .notReady: .red
      }
    }
  }

  /// `ready with conditions, says Åsa Lindqvist on 4 Jan 2027: Sales needs a champion`.
  public var words: CleanText {
    let conditions: CleanText = conditions.isEmpty ? "" : ": \(conditions)"
    return "\(judgement.words), says \(approver) on \(day.words)\(conditions)"
  }
}
