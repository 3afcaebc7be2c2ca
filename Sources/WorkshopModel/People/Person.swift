import PlainText

/// Someone on the roster.
public struct Person: Hashable, Sendable {
  public let id: PersonID
  public internal(set) var name: CleanText
  /// Where they work; nil where nobody said so.
  public internal(set) var unit: UnitID?
}
