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
    guard units.count < Limits.units else {
      throw Rejection("An organisation holds \(Limits.units) units: archive what is no more.")
    }
    let name = try name.required("The unit's name", limit: Limits.name)
    try requireParent(parent, above: 1)
    try requireNew(name, below: parent, except: nil)
    units.append(Unit(id: UnitID(seq), name: name, parent: parent))
  }

  mutating func rename(_ unit: UnitID, _ name: CleanText) throws(Rejection) {
    let index = try indexOf(unit)
    let name = try name.required("The unit's name", limit: Limits.name)
    guard units[index].name != name else { throw Rejection("It is called so already.") }
    if let parent = units[index].parent { try requireNew(name, below: parent, except: unit) }
    units[index].name = name
  }

  mutating func move(_ unit: UnitID, below parent: UnitID) throws(Rejection) {
    let index = try indexOf(unit)
    guard units[index].parent != nil else { throw .companyStays }
    guard units[index].parent != parent else { throw Rejection("It belongs there already.") }
    guard !chain(of: parent).contains(where: { $0.id == unit }) else {
      throw Rejection("A unit cannot belong to itself or to one below it: choose another.")
    }
    try requireParent(parent, above: height(of: unit))
    try requireNew(units[index].name, below: parent, except: unit)
    units[index].parent = parent
  }

  mutating func archive(_ unit: UnitID, _ archived: Bool) throws(Rejection) {
    let index = try indexOf(unit)
    guard units[index].parent != nil else { throw .companyStays }
    guard units[index].isArchived != archived else {
      throw Rejection("\(units[index].name) is \(archived ? "archived" : "in use") already.")
    }
    units[index].isArchived = archived
  }

  mutating func assign(_ person: PersonID, to unit: UnitID?) throws(Rejection) {
    guard let index = people.firstIndex(where: { $0.id == person }) else {
      throw .gone("That person")
    }
    if let unit { _ = try indexOf(unit) }
    guard people[index].unit != unit else {
      throw Rejection("\(people[index].name) belongs there already.")
    }
    people[index].unit = unit
  }

  /// How many levels a unit and all below it take; 1 where none is below.
  private func height(of unit: UnitID) -> Int {
    let below = units.filter { $0.parent == unit }.map { height(of: $0.id) }
    return 1 + (below.max() ?? 0)
  }

  private func requireParent(_ parent: UnitID, above levels: Int) throws(Rejection) {
    let index = try indexOf(parent)
    guard !units[index].isArchived else {
      throw Rejection("\(units[index].name) is archived: take it into use again first.")
    }
    guard chain(of: parent).count + levels <= UnitLevel.allCases.count else {
      throw Rejection("Below a team there is nothing: choose the company or a department.")
    }
  }

  private func requireNew(
    _ name: CleanText, below parent: UnitID, except: UnitID?
  ) throws(Rejection) {
    let wanted = name.folded
    let twin = units.first { $0.parent == parent && $0.id != except && $0.name.folded == wanted }
    guard let twin else { return }
    throw Rejection(
      "\(twin.name) is there already\(twin.isArchived ? ", archived" : ""). Choose another name.")
  }

  func indexOf(_ unit: UnitID) throws(Rejection) -> Int {
    guard let index = units.firstIndex(where: { $0.id == unit }) else { throw .gone("That unit") }
    return index
  }
}

extension Rejection {
  static let companyStays = Rejection("The company stands above all units and stays.")
}
