import PlainText

extension OKRSet {
  mutating func open(_ round: Round) {
    round.kind.definition.open(&self)
    rounds.append(round)
  }

  mutating func takeTurn(
    _ round: RoundID, _ person: Person, _ passed: Bool
  ) throws(Rejection) {
    let index = try openIndex(of: round)
    guard rounds[index].turns[person.id] != .entered else {
      throw Rejection("\(person.name) is in already.")
    }
    rounds[index].turns[person.id] = passed ? .passed : .entered
    if !passed { noteWhatIsScored(in: index) }
  }

  mutating func takeBack(_ round: RoundID, _ person: PersonID) throws(Rejection) {
    let index = try openIndex(of: round)
    guard rounds[index].kind.definition.isOfTexts else {
      throw Rejection("A ballot that is cast stays cast.")
    }
    guard rounds[index].turns[person] == .entered else {
      throw Rejection("This name has nothing in the box.")
    }
    rounds[index].turns[person] = nil
  }

  mutating func sealSuggestions(
    _ round: RoundID, _ count: Int, _ list: CleanText
  ) throws(Rejection) {
    let index = try openIndex(of: round)
    guard rounds[index].kind.definition.isOfTexts, count > 0 else {
      throw Rejection("Only suggestions can come from a list.")
    }
    guard count <= Limits.listed else { throw Rejection("The list is too long.") }
    guard rounds[index].lists[list] == nil else {
      throw Rejection("This list is in the box already.")
    }
    rounds[index].lists[list] = count
  }

  mutating func closeRound(_ round: RoundID) throws(Rejection) {
    let index = try openIndex(of: round)
    rounds[index].stage = .closed
  }

  mutating func reopenRound(_ round: RoundID) throws(Rejection) {
    let index = try index(of: round)
    guard rounds[index].stage == .closed else {
      throw Rejection("That round has been shown: open a new one.")
    }
    rounds[index].stage = .open
    rounds[index].lastCall = nil
    rounds[index].reasonToShow = nil
  }

  /// - Parameter people: how many are present now.
  mutating func reveal(
    _ round: RoundID, _ entries: [SealedEntry], present people: Int
  ) throws(Rejection) {
    let index = try index(of: round)
    guard rounds[index].stage != .open else {
      throw Rejection("The round is still open: close it first.")
    }
    guard rounds[index].stage != .revealed else {
      throw Rejection("That round has been shown already.")
    }
    rounds[index].stage = .revealed
    rounds[index].entries = entries
    rounds[index].presentThen = people
    noteWhatIsScored(in: index)
  }

  func requireOpen(_ round: RoundID) throws(Rejection) { _ = try openIndex(of: round) }

  func openIndex(of round: RoundID) throws(Rejection) -> Int {
    let index = try index(of: round)
    guard rounds[index].stage == .open else { throw .roundClosed }
    return index
  }

  private func index(of round: RoundID) throws(Rejection) -> Int {
    guard let index = rounds.firstIndex(where: { $0.id == round }) else {
      throw .gone("That round")
    }
    return index
  }

  /// What the first of them looked at is what was scored: who came later may have seen a change.
  private mutating func noteWhatIsScored(in index: Int) {
    guard rounds[index].kind.definition.keepsWhatIsScored, rounds[index].scored == nil else {
      return
    }
    rounds[index].scored = ScoredSet(objectives)
  }
}
