import PlainText

/// Someone on the roster.
public struct Person: Hashable, Sendable {
  public let id: PersonID
  public internal(set) var name: CleanText
}
