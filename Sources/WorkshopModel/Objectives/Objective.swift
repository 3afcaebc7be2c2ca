import PlainText

/// Where we want to be: one of at most three for a unit and cycle.
public struct Objective: Hashable, Sendable {
  public let id: ObjectiveID
  /// The suggestion it was chosen from.
  public let suggestion: SuggestionID
  public internal(set) var title: CleanText
  /// In order. Those removed stay in `removed`.
  public internal(set) var keyResults: [KeyResult] = []
  public internal(set) var removed: [KeyResult] = []
  /// What it serves in the set above, at most three.
  public internal(set) var serves: [Goal] = []
  /// True when a later shortlist left it out; it and its key results are kept.
  public internal(set) var isParked = false

  /// How many of the goals that its suggestion was taken over from a new objective serves. Old files
  /// depend on this number, whatever the rule becomes.
  static let servedFirst = 3
}
