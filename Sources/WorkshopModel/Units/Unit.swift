import PlainText

/// A part of the organisation that has goals of its own: the company, a department, a team.
public struct Unit: Hashable, Sendable {
  public let id: UnitID
  public internal(set) var name: CleanText
  /// The unit it belongs to; nil for the company.
  public internal(set) var parent: UnitID?
  /// True once nobody works in it any more. Its sets stay.
  public internal(set) var isArchived = false

  /// The company: the organisation as a whole, and the first unit of every workshop.
  public static let companyID = UnitID(1)
}

/// How far a unit is from the company: 0 for itself.
public enum UnitLevel: Int, CaseIterable, Hashable, Sendable {
  case company, department, team

  public var words: CleanText {
    switch self {
    case .company: "company"
    case .department: "department"
    case .team: "team"
    }
  }
}
