import PlainText

/// One line that the faces of a workshop leave for each other. It holds now and is no history.
public enum LiveNote: Hashable, Sendable {
  /// What the room sees.
  case stage
  /// A face that has the workshop open, by a random name.
  case face(String)
}

extension LiveNote: LosslessStringConvertible {
  /// `stage` or `face/1a2b`.
  public var description: String {
    switch self {
    case .stage: "stage"
    case .face(let name): "face/\(name)"
    }
  }

  public init?(_ description: String) {
    let pieces = description.split(separator: "/", omittingEmptySubsequences: false)
    switch (pieces.first, pieces.count) {
    case ("stage", 1): self = .stage
    case ("face", 2) where !pieces[1].isEmpty: self = .face(String(pieces[1]))
    default: return nil
    }
  }
}
