import PlainText

extension Workshop {
  /// Every set as people read them: the company's first, then those of each unit behind the unit it
  /// belongs to, and of one unit in the order of the calendar.
  public var setsInOrder: [OKRSet] { placesInOrder.map { sets[$0] } }

  /// Where they lie: sets are large, and who asks for all of them needs little of each.
  var placesInOrder: [Int] {
    let ages = sets.indices.map { (sets[$0].cycle.first, -sets[$0].cycle.dayCount) }
    let own = sets.placesByUnit
    return UnitTree(self, archived: true).rows.flatMap { row in
      (own[row.unit.id] ?? []).sorted { ages[$0] < ages[$1] }
    }
  }

  /// The sets that hold something, and the first one, with which the organisation is told.
  public var setsToTell: [OKRSet] {
    let told = setsInOrder.filter { set in
      set.id == OKRSet.firstID || !set.suggestions.isEmpty || !set.objectives.isEmpty
    }
    return told.isEmpty ? Array(sets) : told
  }

  /// The sets of one unit, of one cycle, or of both, as people call them; without a name those that
  /// are told.
  public func sets(
    ofUnit unit: CleanText?, inCycle cycle: CleanText?
  ) throws(Rejection) -> [OKRSet] {
    guard unit != nil || cycle != nil else { return setsToTell }
    let names = UnitNames(self)
    let own = try unit.map { name throws(Rejection) in try sets(of: name, names) } ?? setsInOrder
    guard let cycle else { return own }
    let wanted = cycle.singleLine.folded
    let chosen = own.filter { $0.cycle.name.singleLine.folded == wanted }
    guard !chosen.isEmpty else {
      let there = own.map(\.cycle.name).listed
      throw Rejection(
        unit.map { "\($0.singleLine) has no OKRs for \(cycle.singleLine), but for: \(there)." }
          ?? "There is no cycle \(cycle.singleLine). There are: \(there).")
    }
    return chosen
  }

  /// The one set that two names mean.
  public func set(
    ofUnit unit: CleanText?, inCycle cycle: CleanText?
  ) throws(Rejection) -> OKRSet {
    let chosen = try sets(ofUnit: unit, inCycle: cycle)
    guard let only = chosen.first, chosen.count == 1 else {
      let names = UnitNames(self)
      throw Rejection(
        "One unit and one cycle are needed. There are: \(chosen.map { names.title(of: $0) }.listed)."
      )
    }
    return only
  }

  private func sets(of name: CleanText, _ names: UnitNames) throws(Rejection) -> [OKRSet] {
    let found = names.units(called: name)
    guard found.count < 2 else {
      throw Rejection(
        "\(name.singleLine) is the name of \(found.count) units. Say which: \(found.map { names[$0] }.listed)."
      )
    }
    let own = found.first.map { id in setsInOrder.filter { $0.unit == id } } ?? []
    guard own.isEmpty else { return own }
    let there = setsInOrder.map { names[$0.unit] }.listed
    throw Rejection(
      found.isEmpty
        ? "There is no unit \(name.singleLine). There are OKRs of: \(there)."
        : "\(name.singleLine) has no OKRs yet. There are OKRs of: \(there).")
  }
}

extension [CleanText] {
  /// All of them once in one line; of very many the first.
  fileprivate var listed: CleanText {
    let names = map(\.singleLine).once
    let more = names.count > 20 ? " and \(names.count - 20) more" : ""
    return CleanText(names.prefix(20).map(\.string).joined(separator: ", ") + more)
  }
}
