/// The units of an organisation from the top down: each with its place, its own below it.
public struct UnitTree: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    public let unit: Unit
    public let level: UnitLevel
  }

  public let rows: [Row]

  /// - Parameter archived: whether units that are archived, and all below them, are in it.
  public init(_ workshop: Workshop, archived: Bool = false) {
    let children = Dictionary(grouping: workshop.units) { $0.parent }
    var rows: [Row] = []
    func add(_ unit: Unit, _ level: UnitLevel) {
      guard archived || !unit.isArchived else { return }
      rows.append(Row(unit: unit, level: level))
      guard let below = UnitLevel(rawValue: level.rawValue + 1) else { return }
      for child in children[unit.id] ?? [] { add(child, below) }
    }
    for company in children[nil] ?? [] { add(company, .company) }
    self.rows = rows
  }
}
