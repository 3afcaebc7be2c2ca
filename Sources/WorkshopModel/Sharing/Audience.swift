import PlainText

/// Some people who get the goals: how, when, and who sees to it.
public struct Audience: Hashable, Sendable {
  public let id: AudienceID
  public internal(set) var wording: AudienceWording
  /// Whether they have got them.
  public internal(set) var isInformed = false

  /// `page by mail, 4 Jan, Ana`; empty where nothing of it is said.
  public func words(withYear: Bool = false) -> CleanText {
    let day = wording.day.map { CleanText(withYear ? $0.words : $0.dayAndMonth) }
    let parts = [wording.how, day ?? "", wording.by].filter { !$0.isEmpty }
    return parts.joined(by: ", ")
  }

  /// Stands before it in lists.
  public var sign: CleanText { isInformed ? "✓" : "·" }

  /// `done`, or `open`.
  public var stateWords: CleanText { isInformed ? "done" : "open" }
}

public typealias AudienceID = ID<Audience>

/// What is agreed about an audience.
public struct AudienceWording: Hashable, Sendable, Codable {
  /// Who they are: `Sales`, `Everyone at Harbour Bikes`.
  public var name: CleanText
  /// How they get them: `town hall with the slides`; may be empty.
  public var how: CleanText
  /// When; absent while nobody has said it.
  public var day: CalendarDate?
  /// Who sees to it, one name; empty while nobody does.
  public var by: CleanText

  public init(
    name: CleanText, how: CleanText = "", day: CalendarDate? = nil, by: CleanText = ""
  ) {
    self.name = name
    self.how = how
    self.day = day
    self.by = by
  }

  var onOneLine: AudienceWording {
    AudienceWording(
      name: name.singleLine, how: how.singleLine, day: day, by: by.singleLine)
  }
}
