import PlainText

extension Workshop {
  public func unit(_ id: UnitID) -> Unit? { units.first { $0.id == id } }

  /// The unit with every one above it, itself first.
  public func chain(of unit: UnitID) -> [Unit] {
    var chain: [Unit] = []
    var next: UnitID? = unit
    while let id = next, let unit = self.unit(id), chain.count < UnitLevel.allCases.count {
      chain.append(unit)
      next = unit.parent
    }
    return chain
  }

  public func level(of unit: UnitID) -> UnitLevel? {
    UnitLevel(rawValue: chain(of: unit).count - 1)
  }

  /// The people who belong to `unit` or to a unit below it; everybody for the company.
  public func people(in unit: UnitID) -> [Person] {
    guard unit != Unit.companyID else { return people }
    return people.filter { person in
      person.unit.map { chain(of: $0).contains { $0.id == unit } } ?? false
    }
  }

  mutating func addUnit(_ name: CleanText, below parent: UnitID, _ seq: Int) throws(Rejection) {
    _ = try indexOf(parent)
    units.append(Unit(id: UnitID(seq), name: name.singleLine, parent: parent))
  }

  mutating func rename(_ unit: UnitID, _ name: CleanText) throws(Rejection) {
    units[try indexOf(unit)].name = name.singleLine
  }

  /// Units are a tree with the company on top: what would be a circle cannot be made true.
  mutating func move(_ unit: UnitID, below parent: UnitID) throws(Rejection) {
    let index = try indexOf(unit)
    _ = try indexOf(parent)
    guard !stands(parent, within: unit) else { throw .unitInCircle }
    units[index].parent = parent
  }

  mutating func archive(_ unit: UnitID, _ archived: Bool) throws(Rejection) {
    units[try indexOf(unit)].isArchived = archived
  }

  mutating func assign(_ person: PersonID, to unit: UnitID?) throws(Rejection) {
    let index = try indexOf(person)
    if let unit { _ = try indexOf(unit) }
    people[index].unit = unit
  }

  /// Whether `unit` is `other` or belongs to it, at whatever distance.
  func stands(_ unit: UnitID, within other: UnitID) -> Bool {
    var next: UnitID? = unit
    for _ in units {
      guard let id = next else { return false }
      if id == other { return true }
      next = self.unit(id)?.parent
    }
    return false
  }

  func indexOf(_ unit: UnitID) throws(Rejection) -> Int {
    guard let index = units.firstIndex(where: { $0.id == unit }) else { throw .gone("That unit") }
    return index
  }
}

extension Rejection {
  static let unitInCircle = Rejection(
    "A unit cannot belong to itself or to one below it: choose another.")
}
