import PlainText

extension Workshop {
  mutating func addPerson(_ name: CleanText, _ seq: Int) throws(Rejection) {
    let name = try name.required("The name", limit: Limits.name)
    guard people.count < Limits.people else {
      throw Rejection("The roster is full at \(Limits.people) people.")
    }
    try requireNew(name, except: nil)
    people.append(Person(id: PersonID(seq), name: name))
  }

  /// - Parameter everywhere: whether key results of the old name get the new one for their owner.
  mutating func rename(
    _ person: PersonID, _ name: CleanText, everywhere: Bool
  ) throws(Rejection) {
    let index = try indexOf(person)
    let name = try name.required("The name", limit: Limits.name)
    try requireNew(name, except: person)
    if everywhere {
      for set in sets.indices { sets[set].renameOwner(people[index].name, to: name) }
    }
    people[index].name = name
  }

  mutating func remove(_ person: PersonID) throws(Rejection) {
    let index = try indexOf(person)
    if let round = openRound, round.turns[person] != nil {
      throw Rejection(
        "\(people[index].name) has taken a turn in the open round: close it first, or mark the person absent."
      )
    }
    people.remove(at: index)
  }

  mutating func setAbsent(_ person: PersonID, _ absent: Bool) throws(Rejection) {
    let index = try indexOf(person)
    guard isAbsent(person) != absent else {
      throw Rejection("\(people[index].name) is marked \(absent ? "absent" : "present") already.")
    }
    if absent {
      sessions[heldNow].absent.insert(person)
    } else {
      sessions[heldNow].absent.remove(person)
    }
  }

  private func indexOf(_ person: PersonID) throws(Rejection) -> Int {
    guard let index = people.firstIndex(where: { $0.id == person }) else {
      throw .gone("That person")
    }
    return index
  }

  private func requireNew(_ name: CleanText, except: PersonID?) throws(Rejection) {
    let wanted = name.string.lowercased()
    let taken = people.first { $0.id != except && $0.name.string.lowercased() == wanted }
    if let taken { throw .nameTaken(taken.name) }
  }
}

extension Rejection {
  static func nameTaken(_ name: CleanText) -> Rejection {
    Rejection("\(name) is on the roster already. Add a surname or initial.")
  }
}
