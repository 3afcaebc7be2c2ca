/// The phases an agenda can hold. The raw value is their name in the file.
public enum PhaseKind: String, CaseIterable, Hashable, Sendable, Codable {
  case sceneSetting
  case overview
  case strategy
  case rooftopObjectives
  case shortlist
  case keyResults
  case keyResultValues
  case evaluation
  case recap
  case tasks
  case alignment
  case weeklyTracking
  case review
  case share
  case embedding

  /// The phases in which a company sets its goals for a year.
  public static let annual: [PhaseKind] = [
    .sceneSetting, .overview, .strategy, .rooftopObjectives, .shortlist, .keyResults,
    .keyResultValues, .evaluation,
  ]
}
