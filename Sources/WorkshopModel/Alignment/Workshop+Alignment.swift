import PlainText

extension Workshop {
  /// The units that are aligned with `set`: those in use right below the one it belongs to.
  public func unitsAligned(with set: OKRSet) -> [Unit] {
    units.filter { $0.parent == set.unit && !$0.isArchived }
  }

  /// The set that `need` belongs to.
  public func set(of need: NeedID) -> OKRSet? {
    (try? index(holding: need)).map { sets[$0] }
  }

  /// Every need of all sets that waits for an answer.
  public var openNeeds: [Need] { sets.flatMap(\.alignment.openNeeds) }

  /// "Sales needs from Workshop".
  public func parties(of need: Need) -> CleanText {
    "\(unit(need.from)?.name ?? "?") needs from \(unit(need.to)?.name ?? "?")"
  }

  mutating func mark(
    _ keyResult: KeyResultID, _ unit: UnitID, _ mark: Contribution?
  ) throws(Rejection) {
    _ = try indexOf(unit)
    sets[try index(holding: keyResult)].mark(keyResult, unit, mark)
  }

  mutating func answer(
    _ question: AlignmentQuestion, of unit: UnitID, _ text: CleanText, in set: SetID?
  ) throws(Rejection) {
    _ = try indexOf(unit)
    sets[try index(of: set)].answer(question, of: unit, text)
  }

  mutating func addNeed(
    _ text: CleanText, from: UnitID, to: UnitID, in set: SetID?, _ seq: Int
  ) throws(Rejection) {
    _ = try indexOf(from)
    _ = try indexOf(to)
    let index = try index(of: set)
    sets[index].addNeed(text, from: from, to: to, seq)
    homes[seq] = index
  }
}
