import PlainText

extension Workshop {
  mutating func addPerson(_ name: CleanText, _ seq: Int) {
    people.append(Person(id: PersonID(seq), name: name.singleLine))
  }

  /// - Parameter everywhere: whether key results of the old name get the new one for their owner.
  mutating func rename(
    _ person: PersonID, _ name: CleanText, everywhere: Bool
  ) throws(Rejection) {
    let index = try indexOf(person)
    let name = name.singleLine
    if everywhere {
      for set in sets.indices { sets[set].renameOwner(people[index].name, to: name) }
      embedding.renameOwner(people[index].name, to: name)
      sharing.rename(people[index].name, to: name)
      for session in sessions.indices
      where sessions[session].lead == .coach(name: people[index].name) {
        sessions[session].lead = .coach(name: name)
      }
    }
    people[index].name = name
  }

  mutating func remove(_ person: PersonID) throws(Rejection) {
    people.remove(at: try indexOf(person))
    embedding.champions.removeAll { $0.person == person }
  }

  mutating func setAbsent(_ person: PersonID, _ absent: Bool) throws(Rejection) {
    _ = try indexOf(person)
    if absent {
      sessions[heldNow].absent.insert(person)
    } else {
      sessions[heldNow].absent.remove(person)
    }
  }

  func indexOf(_ person: PersonID) throws(Rejection) -> Int {
    guard let index = people.firstIndex(where: { $0.id == person }) else {
      throw .gone("That person")
    }
    return index
  }
}
