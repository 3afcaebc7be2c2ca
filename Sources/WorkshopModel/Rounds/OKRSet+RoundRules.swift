import PlainText

extension OKRSet {
  func judgeTurnTaken(_ round: RoundID, _ person: Person) throws(Rejection) {
    guard try requireOpen(round).turns[person.id] != .entered else {
      throw Rejection("\(person.name) is in already.")
    }
  }

  func judgeTurnTakenBack(_ round: RoundID, _ person: PersonID) throws(Rejection) {
    let round = try requireOpen(round)
    guard round.kind.definition.isOfTexts else {
      throw Rejection("A ballot that is cast stays cast.")
    }
    guard round.turns[person] == .entered else {
      throw Rejection("This name has nothing in the box.")
    }
  }

  func judgeSuggestionsSealed(
    _ round: RoundID, _ count: Int, _ list: CleanText
  ) throws(Rejection) {
    let round = try requireOpen(round)
    guard round.kind.definition.isOfTexts, count > 0 else {
      throw Rejection("Only suggestions can come from a list.")
    }
    guard count <= Limits.listed else { throw Rejection("The list is too long.") }
    guard round.lists[list] == nil else {
      throw Rejection("This list is in the box already.")
    }
  }

  func judgeRoundReopened(_ round: RoundID) throws(Rejection) {
    guard try rounds[index(of: round)].stage == .closed else {
      throw Rejection("That round has been shown: open a new one.")
    }
  }

  func judgeFewBallotsAccepted(_ round: RoundID, _ reason: CleanText) throws(Rejection) {
    guard try rounds[index(of: round)].stage == .closed else {
      throw Rejection("Only what is closed and not shown can be shown.")
    }
    try reason.require("The reason", limit: Limits.reason)
  }

  func judgeRoundRevealed(_ id: RoundID, _ entries: [SealedEntry]) throws(Rejection) {
    let round = rounds[try index(of: id)]
    try round.requireEnough(entries)
    guard round.stage != .open else {
      throw Rejection("The round is still open: close it first.")
    }
    guard round.stage != .revealed else {
      throw Rejection("That round has been shown already.")
    }
  }

  @discardableResult
  func requireOpen(_ id: RoundID) throws(Rejection) -> Round {
    let round = rounds[try index(of: id)]
    guard round.stage == .open else { throw .roundClosed }
    return round
  }
}

extension Rejection {
  static let roundClosed = Rejection("This round has been closed meanwhile.")
}
