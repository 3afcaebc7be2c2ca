import PlainText

extension DemoScript {
  /// The departments have said what they lead and support; one key result has no lead yet, one need no
  /// answer.
  mutating func align() {
    let units = Self.departments.map { department in
      UnitID(add(.unitAdded(name: department.name, parent: Unit.companyID)))
    }
    for (unit, department) in zip(units, Self.departments) {
      for place in department.leads { mark(place, unit, .lead) }
      for place in department.supports { mark(place, unit, .support) }
    }
    add(
      .alignmentAnswered(
        unit: units[1], question: .stop, text: "Selling at trade fairs, from March on"))
    let rides = NeedID(
      add(.needAdded(from: units[1], to: units[0], text: "Families who want a test ride")))
    add(.needAnswered(need: rides, answer: .yes))
    add(
      .needAdded(
        from: units[3], to: units[2], text: "Two places in the repair shop for parcel bikes"))
  }

  private mutating func mark(_ place: Int, _ unit: UnitID, _ mark: Contribution) {
    add(.keyResultMarked(keyResult: keyResults[place], unit: unit, mark: mark))
  }

  /// A department, and the places of the key results that it moves.
  private struct Department {
    let name: CleanText
    let leads: [Int]
    let supports: [Int]
  }

  private static let departments = [
    Department(name: "Marketing", leads: [0], supports: [2]),
    Department(name: "Sales", leads: [1, 6, 7], supports: [0]),
    Department(name: "Repairs", leads: [3, 4, 5], supports: [2]),
    Department(name: "Logistics", leads: [8], supports: [6]),
  ]
}
