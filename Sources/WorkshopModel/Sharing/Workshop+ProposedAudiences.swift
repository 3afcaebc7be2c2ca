import PlainText

extension Workshop {
  /// Who should get the goals by what is known, and is not in the list: everyone, each unit with goals
  /// or people, and each owner of a key result. As many as fit into the list.
  public var proposedAudiences: [AudienceWording] {
    let names = UnitNames(self)
    let everyone = AudienceWording(
      name: "Everyone at \(organisation)", how: "town hall, with the slides")
    let withGoals = Set(sets.filter { !$0.objectives.isEmpty }.map(\.unit))
    let withPeople = Set(people.compactMap(\.unit))
    let units = UnitTree(self).rows.map(\.unit).filter {
      $0.id != Unit.companyID && (withGoals.contains($0.id) || withPeople.contains($0.id))
    }
    let proposed =
      [everyone]
      + units.map { unit in
        AudienceWording(
          name: names[unit.id],
          how: withGoals.contains(unit.id) ? "page of the unit, by mail" : "mail")
      }
      + keyResultOwners.map { AudienceWording(name: $0, how: "own page, by mail") }
    var seen: Set<String> = []
    let new = proposed.filter { wording in
      !wording.name.isEmpty && wording.name.count <= Limits.audience
        && !sharing.holds(wording.name) && seen.insert(wording.name.folded).inserted
    }
    return Array(new.prefix(max(0, Limits.audiences - sharing.audiences.count)))
  }

  /// Everyone who owns a key result of a set that is open, in the order of the sets.
  private var keyResultOwners: [CleanText] {
    setsInOrder.filter { !$0.isClosed }.flatMap(\.objectives).flatMap(\.keyResults)
      .map(\.wording.owner.singleLine).filter { !$0.isEmpty }
  }
}
