import PlainText

/// What one unit needs from another to do its part.
public struct Need: Hashable, Sendable {
  public let id: NeedID
  public let from: UnitID
  public let to: UnitID
  public internal(set) var text: CleanText
  public internal(set) var answer = NeedAnswer.open
}

/// What the unit that is asked says to a need.
public enum NeedAnswer: Hashable, Sendable, Codable {
  /// It has not answered yet.
  case open
  case yes
  case no
  /// Yes, and until when.
  case until(day: CalendarDate)

  public var words: CleanText {
    switch self {
    case .open: "open"
    case .yes: "yes"
    case .no: "no"
    case .until(let day): "yes, until \(day.words)"
    }
  }
}
