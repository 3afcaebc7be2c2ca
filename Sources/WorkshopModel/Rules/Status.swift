import PlainText

/// How a key result or an objective stands against where it should be by now.
public enum Status: String, CaseIterable, Hashable, Sendable, Codable {
  case atRisk, stale, behind, pending, onTrack

  public var words: CleanText {
    switch self {
    case .atRisk: "at risk"
    case .stale: "stale"
    case .behind: "behind"
    case .pending: "pending"
    case .onTrack: "on track"
    }
  }

  public var tone: Tone {
    switch self {
    case .atRisk: .red
    case .stale, .behind: .amber
    case .pending: .neutral
    case .onTrack: .green
    }
  }

  public var sign: Character {
    switch self {
    case .atRisk: "!"
    case .stale: "?"
    case .behind: "~"
    case .pending: "."
    case .onTrack: "+"
    }
  }

  /// The status of an objective: its weakest key result's; pending without any.
  public static func weakest(of statuses: [Status]) -> Status {
    allCases.first(where: statuses.contains) ?? .pending
  }
}
