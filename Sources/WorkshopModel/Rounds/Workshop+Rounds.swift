import PlainText

extension Workshop {
  mutating func openRound(
    _ kind: RoundKind, _ set: SetID?, _ seq: Int, at moment: Timestamp
  ) throws(Rejection) {
    try requireNoOpenRound()
    guard !present.isEmpty else {
      throw Rejection("Nobody is on the roster: press P and add the people in the room.")
    }
    let index = try index(of: set)
    try requireFit(kind.definition, to: sets[index])
    sets[index].open(Round(id: RoundID(seq), kind: kind, openedAt: moment))
    homes[seq] = index
  }

  mutating func takeTurn(
    _ round: RoundID, _ person: PersonID, _ passed: Bool
  ) throws(Rejection) {
    let index = try index(holding: round)
    try sets[index].requireOpen(round)
    guard let someone = self.person(person) else { throw .gone("That name") }
    try sets[index].takeTurn(round, someone, passed)
  }

  mutating func reopenRound(_ round: RoundID) throws(Rejection) {
    let index = try index(holding: round)
    try requireNoOpenRound()
    try sets[index].reopenRound(round)
  }

  mutating func reveal(
    _ round: RoundID, _ entries: [SealedEntry], _ seq: Int
  ) throws(Rejection) {
    let index = try index(holding: round)
    try sets[index].reveal(round, entries, present: present.count)
    homes[seq] = index
    if let shown = sets[index].round(round) { shown.kind.definition.show(&self, shown, index, seq) }
  }

  private func requireNoOpenRound() throws(Rejection) {
    guard openRound == nil else {
      throw Rejection("A round is open already: close it first.")
    }
  }

  /// Whether this kind of round can be held now, by the phase and what there is to decide.
  private func requireFit(_ kind: RoundDefinition, to set: OKRSet) throws(Rejection) {
    guard phase?.definition.activity == kind.activity else { throw kind.elsewhere }
    try kind.requireFit(self, set)
  }
}

extension Rejection {
  static let roundClosed = Rejection("This round has been closed meanwhile.")
}
