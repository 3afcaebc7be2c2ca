import PlainText

/// What is to be looked at where units and key results are aligned (DOMAIN.md section 14).
public enum AlignmentFlag: Hashable, Sendable {
  case noLead(AlignmentMatrix.Column)
  /// Two or more.
  case severalLeads(AlignmentMatrix.Column, [Unit])
  case noMark(Unit)
  /// More than a unit can carry.
  case leadsMany(Unit, Int)

  public var words: CleanText {
    switch self {
    case .noLead(let column): "\(column.number) has no lead"
    case .severalLeads(let column, let units):
      "\(column.number) has \(units.count == 2 ? "two" : "\(units.count)") leads: \(units.names(most: 5))"
    case .noMark(let unit): "\(unit.name) has no mark"
    case .leadsMany(let unit, let count):
      "\(unit.name) leads \(count) key results: more than \(Limits.leads) are too many"
    }
  }

  /// Nil where one unit leads the key result.
  init?(_ column: AlignmentMatrix.Column, ledBy leads: [Unit]) {
    switch leads.count {
    case 0: self = .noLead(column)
    case 1: return nil
    default: self = .severalLeads(column, leads)
    }
  }

  /// Nil where the unit has some of the marks, and leads no more than it can carry.
  init?(_ unit: Unit, marks: Int, leads: Int) {
    if marks == 0 {
      self = .noMark(unit)
    } else if leads > Limits.leads {
      self = .leadsMany(unit, leads)
    } else {
      return nil
    }
  }
}

extension [AlignmentFlag] {
  /// Each in words; many units without a mark are told together.
  public var words: [CleanText] {
    let unmarked = compactMap { if case .noMark(let unit) = $0 { unit } else { nil } }
    guard unmarked.count > 3 else { return map(\.words) }
    let others = filter { if case .noMark = $0 { false } else { true } }
    return others.map(\.words) + [
      "\(unmarked.count) units have no mark: \(unmarked.names(most: 5))"
    ]
  }
}
