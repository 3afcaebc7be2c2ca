import PlainText

extension Workshop {
  /// The one that was open is closed: only one is at a time.
  mutating func openRound(
    _ kind: RoundKind, _ set: SetID?, _ seq: Int, at moment: Timestamp
  ) throws(Rejection) {
    let index = try index(of: set)
    closeOpenRound()
    sets[index].open(Round(id: RoundID(seq), kind: kind, openedAt: moment))
    homes[seq] = index
  }

  mutating func takeTurn(
    _ round: RoundID, _ person: PersonID, _ passed: Bool
  ) throws(Rejection) {
    let index = try index(holding: round)
    guard self.person(person) != nil else { throw .gone("That name") }
    try sets[index].takeTurn(round, person, passed)
  }

  mutating func reopenRound(_ round: RoundID) throws(Rejection) {
    let index = try index(holding: round)
    closeOpenRound()
    try sets[index].reopenRound(round)
  }

  mutating func reveal(
    _ round: RoundID, _ entries: [SealedEntry], _ seq: Int
  ) throws(Rejection) {
    let index = try index(holding: round)
    try sets[index].reveal(round, entries, present: present.count, by: seq)
    homes[seq] = index
    if let shown = sets[index].round(round) { shown.kind.definition.show(&self, shown, index, seq) }
  }
}
