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
    try requireFit(kind, to: sets[index])
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
    try sets[index].reveal(round, entries, seq, present: present.count)
    homes[seq] = index
    if let shown = sets[index].round(round) { showHands(of: shown) }
  }

  private func requireNoOpenRound() throws(Rejection) {
    guard openRound == nil else {
      throw Rejection("A round is open already: close it first.")
    }
  }

  /// Whether this kind of round can be held now, by the phase and what there is to decide.
  private func requireFit(_ kind: RoundKind, to set: OKRSet) throws(Rejection) {
    switch kind {
    case .suggestions:
      guard phase?.definition.activity == .collect else {
        throw Rejection("Suggestions are collected in the phase Rooftop objectives.")
      }
    case .vote(let rules):
      guard phase?.definition.activity == .shortlist else {
        throw Rejection("The vote is held in the phase Shortlist.")
      }
      try set.requireFit(rules)
    case .hands(let statements): try requireFit(statements)
    case .evaluation(let items):
      guard phase?.definition.activity == .evaluate else {
        throw Rejection("The set is scored in the phase Evaluation.")
      }
      try set.requireFit(scoring: items)
    }
  }
}

extension Rejection {
  static let roundClosed = Rejection("This round has been closed meanwhile.")
}
