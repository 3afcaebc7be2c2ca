import PlainText

extension Workshop {
  func judgeUnitAdded(_ name: CleanText, below parent: UnitID) throws(Rejection) {
    guard units.count < Limits.units else {
      throw Rejection("An organisation holds \(Limits.units) units: archive what is no more.")
    }
    try name.require("The unit's name", limit: Limits.name)
    try requireParent(parent, above: 1)
    try requireNew(name, below: parent, except: nil)
  }

  func judgeUnitRenamed(_ unit: UnitID, _ name: CleanText) throws(Rejection) {
    let renamed = units[try indexOf(unit)]
    try name.require("The unit's name", limit: Limits.name)
    guard renamed.name != name.singleLine else { throw Rejection("It is called so already.") }
    if let parent = renamed.parent { try requireNew(name, below: parent, except: unit) }
  }

  func judgeUnitMoved(_ unit: UnitID, below parent: UnitID) throws(Rejection) {
    let moved = units[try indexOf(unit)]
    guard moved.parent != nil else { throw .companyStays }
    guard moved.parent != parent else { throw Rejection("It belongs there already.") }
    guard !stands(parent, within: unit) else { throw .unitInCircle }
    try requireParent(parent, above: height(of: unit, atMost: UnitLevel.allCases.count))
    try requireNew(moved.name, below: parent, except: unit)
  }

  func judgeUnitArchived(_ unit: UnitID, _ archived: Bool) throws(Rejection) {
    let unit = units[try indexOf(unit)]
    guard unit.parent != nil else { throw .companyStays }
    guard unit.isArchived != archived else {
      throw Rejection("\(unit.name) is \(archived ? "archived" : "in use") already.")
    }
  }

  func judgePersonAssigned(_ person: PersonID, to unit: UnitID?) throws(Rejection) {
    let person = people[try indexOf(person)]
    if let unit { _ = try indexOf(unit) }
    guard person.unit != unit else {
      throw Rejection("\(person.name) belongs there already.")
    }
  }

  /// How many levels a unit and all below it take; 1 where none is below.
  private func height(of unit: UnitID, atMost levels: Int) -> Int {
    guard levels > 1 else { return 1 }
    let below = units.filter { $0.parent == unit }
    return 1 + (below.map { height(of: $0.id, atMost: levels - 1) }.max() ?? 0)
  }

  private func requireParent(_ parent: UnitID, above levels: Int) throws(Rejection) {
    let unit = units[try indexOf(parent)]
    guard !unit.isArchived else {
      throw Rejection("\(unit.name) is archived: take it into use again first.")
    }
    guard chain(of: parent).count + levels <= UnitLevel.allCases.count else {
      throw Rejection("Below a team there is nothing: choose the company or a department.")
    }
  }

  private func requireNew(
    _ name: CleanText, below parent: UnitID, except: UnitID?
  ) throws(Rejection) {
    let wanted = name.singleLine.folded
    let twin = units.first { $0.parent == parent && $0.id != except && $0.name.folded == wanted }
    guard let twin else { return }
    throw Rejection(
      "\(twin.name) is there already\(twin.isArchived ? ", archived" : ""). Choose another name.")
  }
}

extension Rejection {
  static let companyStays = Rejection("The company stands above all units and stays.")
}
