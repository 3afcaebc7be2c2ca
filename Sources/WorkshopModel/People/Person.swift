import PlainText

/// Someone on the roster.
public struct Person: Hashable, Sendable {
  public let id: PersonID
  public internal(set) var name: CleanText
  /// Absent people are not waited for and count in no quorum.
  public internal(set) var isAbsent = false
}
