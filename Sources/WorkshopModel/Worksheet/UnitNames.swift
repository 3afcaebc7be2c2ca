import PlainText

/// What units are called where all of them stand side by side: by their name, and where two share it
/// also by level and the unit above: "Sales (team of Europe)".
public struct UnitNames: Sendable {
  private struct Entry: Sendable {
    let name: CleanText
    let level: UnitLevel
    let parent: UnitID?
  }

  private var entries: [UnitID: Entry] = [:]
  /// Folded, how many units bear each name.
  private var bearers: [String: Int] = [:]

  public init() {}

  public init(_ workshop: Workshop) {
    for row in UnitTree(workshop, archived: true).rows {
      add(row.unit.id, row.unit.name, row.level, below: row.unit.parent)
    }
  }

  public mutating func add(
    _ unit: UnitID, _ name: CleanText, _ level: UnitLevel, below parent: UnitID?
  ) {
    entries[unit] = Entry(name: name.singleLine, level: level, parent: parent)
    bearers[name.singleLine.folded, default: 0] += 1
  }

  public subscript(unit: UnitID) -> CleanText {
    guard let entry = entries[unit] else { return "?" }
    guard bearers[entry.name.folded, default: 0] > 1 else { return entry.name }
    guard entry.level == .team, let above = entry.parent.flatMap({ entries[$0] }) else {
      return "\(entry.name) (\(entry.level.words))"
    }
    return "\(entry.name) (\(entry.level.words) of \(above.name))"
  }

  /// Whose set it is and for when: "Sales 2027 Q1".
  public func title(of set: OKRSet) -> CleanText { "\(self[set.unit]) \(set.cycle.name)" }

  /// Every unit that people may mean by `name`, with other case and accents too: one, unless several
  /// share it.
  public func units(called name: CleanText) -> [UnitID] {
    let wanted = name.singleLine.folded
    return entries.filter { unit, entry in
      entry.name.folded == wanted || self[unit].folded == wanted
    }.keys.sorted()
  }
}
