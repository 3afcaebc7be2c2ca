import PlainText

/// One of the few things that people take on for a week, so that the key results move.
public struct Priority: Hashable, Sendable {
  public let id: PriorityID
  /// A day of the week it is for.
  public let day: CalendarDate
  public internal(set) var text: CleanText
  /// One name.
  public internal(set) var owner: CleanText
  public internal(set) var answer = PriorityAnswer.open
  /// The one of an earlier week that is taken on once more with it.
  public let again: PriorityID?

  /// Whether somebody still has to say what became of it.
  public var isOpen: Bool { answer == .open }
}

public typealias PriorityID = ID<Priority>

/// What became of a priority.
public enum PriorityAnswer: Hashable, Sendable, Codable {
  /// Nobody has said it yet.
  case open
  case done
  /// It was not done, and this stood in its way.
  case notDone(stopped: CleanText)
  /// Nobody does it any more.
  case dropped

  public var words: CleanText {
    switch self {
    case .open: "open"
    case .done: "done"
    case .notDone(let stopped): "not done: \(stopped)"
    case .dropped: "dropped"
    }
  }

  /// Stands before the priority in lists.
  public var sign: CleanText {
    switch self {
    case .open: "·"
    case .done: "✓"
    case .notDone: "!"
    case .dropped: "×"
    }
  }

  /// Without what stood in the way.
  var isNotDone: Bool { if case .notDone = self { true } else { false } }
}
