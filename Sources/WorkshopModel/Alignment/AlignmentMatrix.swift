import PlainText

/// The units right below a set against its key results, each with its mark.
public struct AlignmentMatrix: Hashable, Sendable {
  public struct Column: Hashable, Sendable {
    public let id: KeyResultID
    /// `1.2`.
    public let number: CleanText
    public let sentence: CleanText
  }

  /// The rows.
  public let units: [Unit]
  /// The key results in force, in order.
  public let columns: [Column]
  public let alignment: GoalAlignment

  public init(_ set: OKRSet, in workshop: Workshop) {
    units = workshop.unitsAligned(with: set)
    columns = set.objectives.enumerated().flatMap { index, objective in
      objective.keyResults.enumerated().map { place, keyResult in
        Column(
          id: keyResult.id, number: "\(index + 1).\(place + 1)",
          sentence: keyResult.wording.sentence)
      }
    }
    alignment = set.alignment
  }

  public func mark(of unit: UnitID, for keyResult: KeyResultID) -> Contribution? {
    alignment.mark(of: unit, for: keyResult)
  }

  /// The key results for which `unit` has `mark`.
  public func columns(_ mark: Contribution, of unit: UnitID) -> [Column] {
    columns.filter { self.mark(of: unit, for: $0.id) == mark }
  }

  /// Nil where there is nothing to look at in the row of `unit`.
  public func flag(of unit: Unit) -> AlignmentFlag? {
    let own = alignment.marks[unit.id] ?? [:]
    return AlignmentFlag(
      unit, marks: columns.count { own[$0.id] != nil },
      leads: columns.count { own[$0.id] == .lead })
  }

  public var census: AlignmentCensus { AlignmentCensus(self) }
}

extension [Unit] {
  /// Their names in a row: the first of them, and how many more there are.
  public func names(most: Int = .max) -> CleanText {
    let shown = prefix(most).map(\.name.string).joined(separator: ", ")
    return count > most ? "\(CleanText(shown)) and \(count - most) more" : CleanText(shown)
  }
}
