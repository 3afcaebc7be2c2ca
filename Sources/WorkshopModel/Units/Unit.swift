import PlainText

/// A part of the organisation that has goals of its own: the company, a department, a team.
public struct Unit: Hashable, Sendable {
  public let id: UnitID
  public internal(set) var name: CleanText
  /// The unit it belongs to; nil for the company.
  public internal(set) var parent: UnitID?

  /// The company: the organisation as a whole, and the first unit of every workshop.
  public static let companyID = UnitID(1)
}
