import PlainText

extension Workshop {
  func judgeRoundOpened(_ kind: RoundKind, _ set: SetID?) throws(Rejection) {
    try requireCurrent(set)
    try requireNoOpenRound()
    guard !present.isEmpty else {
      throw Rejection("Nobody is on the roster: press P and add the people in the room.")
    }
    let set = sets[try index(of: set)]
    let definition = kind.definition
    guard phase?.definition.activity == definition.activity else { throw definition.elsewhere }
    try definition.requireFit(self, set)
  }

  func judgeTurnTaken(_ round: RoundID, _ person: PersonID) throws(Rejection) {
    let set = sets[try index(holding: round)]
    try set.requireOpen(round)
    guard let someone = self.person(person) else { throw .gone("That name") }
    try set.judgeTurnTaken(round, someone)
  }

  func judgeRoundReopened(_ round: RoundID) throws(Rejection) {
    let set = sets[try index(holding: round)]
    try requireNoOpenRound()
    try set.judgeRoundReopened(round)
  }

  private func requireNoOpenRound() throws(Rejection) {
    guard openRound == nil else {
      throw Rejection("A round is open already: close it first.")
    }
  }

  /// A phase collects for its own set. An event that forgot to name it would fill the box of another.
  private func requireCurrent(_ set: SetID?) throws(Rejection) {
    guard set ?? OKRSet.firstID == currentSet.id else {
      throw Rejection("This phase works on \(title(of: currentSet)): go to the phase of that set.")
    }
  }
}
