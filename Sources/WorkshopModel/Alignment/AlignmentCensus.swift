/// All marks of a matrix, counted in one pass.
public struct AlignmentCensus: Hashable, Sendable {
  /// The units that have a mark for one key result, in order.
  public struct Contributors: Hashable, Sendable {
    public fileprivate(set) var leads: [Unit] = []
    public fileprivate(set) var supports: [Unit] = []
  }

  /// Who moves each key result, in the order of the columns.
  public let contributors: [Contributors]
  /// The flag of each key result, nil where it has one lead, in the order of the columns.
  public let flagsByColumn: [AlignmentFlag?]
  /// All flags: those of key results first, then those of units. None without key results.
  public let flags: [AlignmentFlag]

  init(_ matrix: AlignmentMatrix) {
    var contributors = Array(repeating: Contributors(), count: matrix.columns.count)
    var ofUnits: [AlignmentFlag] = []
    let places = Dictionary(
      uniqueKeysWithValues: matrix.columns.enumerated().map { ($1.id, $0) })
    for unit in matrix.units where !places.isEmpty {
      var (marks, leads) = (0, 0)
      for (keyResult, mark) in matrix.alignment.marks[unit.id] ?? [:] {
        guard let place = places[keyResult] else { continue }
        marks += 1
        switch mark {
        case .lead:
          leads += 1
          contributors[place].leads.append(unit)
        case .support: contributors[place].supports.append(unit)
        }
      }
      if let flag = AlignmentFlag(unit, marks: marks, leads: leads) { ofUnits.append(flag) }
    }
    self.contributors = contributors
    flagsByColumn = zip(matrix.columns, contributors).map { AlignmentFlag($0, ledBy: $1.leads) }
    flags = flagsByColumn.compactMap(\.self) + ofUnits
  }
}
