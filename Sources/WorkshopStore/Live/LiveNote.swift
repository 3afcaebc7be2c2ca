import PlainText

/// One line that the faces of a workshop leave for each other. It holds now and is no history.
public enum LiveNote: String, Hashable, Sendable {
  /// What the room sees.
  case stage
}
