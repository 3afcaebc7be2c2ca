import PlainText

/// What somebody does to move a key result. It can be finished while the key result stands still, so
/// it never counts as progress.
public struct SupportingTask: Hashable, Sendable {
  public let id: TaskID
  public internal(set) var wording: TaskWording
  public internal(set) var state = TaskState.open

  /// Whether the week it is due in has ended and it is still open.
  public func isOverdue(on day: CalendarDate) -> Bool {
    state == .open && wording.week.upperBound < day
  }
}

public typealias TaskID = ID<SupportingTask>

public enum TaskState: Hashable, Sendable {
  case open, done
  /// Nobody does it any more, for a reason.
  case dropped(why: CleanText)

  public var words: CleanText {
    switch self {
    case .open: "open"
    case .done: "done"
    case .dropped(let why): "dropped: \(why)"
    }
  }

  public var isDropped: Bool { if case .dropped = self { true } else { false } }
}

/// What is agreed about a task.
public struct TaskWording: Hashable, Sendable, Codable {
  /// With its verb first.
  public var sentence: CleanText
  /// One name; empty while nobody does it.
  public var owner: CleanText
  /// A day of the week it is due in.
  public var due: CalendarDate
  /// Which number it moves; may be empty, as the two below.
  public var needle: CleanText
  public var byHowMuch: CleanText
  /// How soon it will show.
  public var howSoon: CleanText

  public init(
    sentence: CleanText, owner: CleanText = "", due: CalendarDate, needle: CleanText = "",
    byHowMuch: CleanText = "", howSoon: CleanText = ""
  ) {
    self.sentence = sentence
    self.owner = owner
    self.due = due
    self.needle = needle
    self.byHowMuch = byHowMuch
    self.howSoon = howSoon
  }

  /// From its Monday to its Sunday.
  public var week: ClosedRange<CalendarDate> {
    let last = due.next(.sunday)
    return last + -6...last
  }

  /// `week of 8 Mar`; with the year where `cycle` does not hold it.
  public func weekWords(in cycle: Cycle) -> CleanText {
    let first = week.lowerBound
    let isInside = cycle.contains(first) || cycle.contains(week.upperBound)
    return "week of \(isInside ? first.dayAndMonth : first.words)"
  }

  /// What it moves, how far and how soon: "moves waiting time by 2 min, shows in 3 weeks"; nil where
  /// nothing of it is said.
  public var effect: CleanText? {
    let moves: CleanText? = needle.isEmpty ? nil : "moves \(needle)"
    let far: CleanText? = byHowMuch.isEmpty ? nil : "by \(byHowMuch)"
    let first = [moves, far].compactMap(\.self).map(\.string).joined(separator: " ")
    let soon: CleanText? = howSoon.isEmpty ? nil : "shows \(howSoon)"
    let parts = [CleanText(first), soon ?? ""].filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(by: ", ")
  }
}
