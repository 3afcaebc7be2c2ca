import PlainText

extension OKRSet {
  mutating func open(_ round: Round) {
    round.kind.definition.open(&self)
    rounds.append(round)
  }

  mutating func takeTurn(
    _ round: RoundID, _ person: PersonID, _ passed: Bool
  ) throws(Rejection) {
    let index = try index(of: round)
    rounds[index].turns[person] = passed ? .passed : .entered
    if !passed { noteWhatIsScored(in: index) }
  }

  mutating func takeBack(_ round: RoundID, _ person: PersonID) throws(Rejection) {
    rounds[try index(of: round)].turns[person] = nil
  }

  mutating func sealSuggestions(
    _ round: RoundID, _ count: Int, _ list: CleanText
  ) throws(Rejection) {
    rounds[try index(of: round)].lists[list] = count.clamped(to: Limits.countable)
  }

  mutating func giveLastCall(_ round: RoundID, at moment: Timestamp) throws(Rejection) {
    rounds[try index(of: round)].lastCall = moment
  }

  mutating func closeRound(_ round: RoundID) throws(Rejection) {
    rounds[try index(of: round)].stage = .closed
  }

  mutating func reopenRound(_ round: RoundID) throws(Rejection) {
    let index = try index(of: round)
    rounds[index].stage = .open
    rounds[index].lastCall = nil
    rounds[index].reasonToShow = nil
  }

  mutating func acceptFew(_ round: RoundID, _ reason: CleanText) throws(Rejection) {
    rounds[try index(of: round)].reasonToShow = reason.singleLine
  }

  /// - Parameters:
  ///   - people: how many are present now.
  ///   - seq: the event that shows it.
  mutating func reveal(
    _ round: RoundID, _ entries: [SealedEntry], present people: Int, by seq: Int
  ) throws(Rejection) {
    let index = try index(of: round)
    rounds[index].stage = .revealed
    rounds[index].entries = entries
    rounds[index].presentThen = people
    rounds[index].shownBy = seq
    noteWhatIsScored(in: index)
  }

  func index(of round: RoundID) throws(Rejection) -> Int {
    guard let index = rounds.firstIndex(where: { $0.id == round }) else {
      throw .gone("That round")
    }
    return index
  }

  /// Keeps the set as the first person saw it. That is what was scored: later ones may have seen a change.
  private mutating func noteWhatIsScored(in index: Int) {
    guard rounds[index].kind.definition.keepsWhatIsScored, rounds[index].scored == nil else {
      return
    }
    rounds[index].scored = ScoredSet(objectives)
  }
}
