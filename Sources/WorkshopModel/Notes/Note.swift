import PlainText

/// A line the room wrote down while setting the scene.
public struct Note: Hashable, Sendable {
  public let id: NoteID
  public internal(set) var section: NoteSection
  public internal(set) var text: CleanText
}

/// Where a note belongs. The ambitions of the same phase are statements of the strategy.
public enum NoteSection: String, CaseIterable, Hashable, Sendable, Codable {
  case outcomes, conversation, challenges

  public var title: CleanText {
    switch self {
    case .outcomes: "Expected outcomes"
    case .conversation: "Conversation and feedback"
    case .challenges: "Main challenges"
    }
  }

  /// What the facilitator asks the room to fill it.
  public var prompt: CleanText {
    switch self {
    case .outcomes: "What must be different when we leave this room?"
    case .conversation: "What do you hear, hope, and doubt?"
    case .challenges: "What makes it hard for us to set the right goal?"
    }
  }
}
