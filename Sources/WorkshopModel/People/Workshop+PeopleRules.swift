import PlainText

extension Workshop {
  func judgePersonAdded(_ name: CleanText) throws(Rejection) {
    try name.require("The name", limit: Limits.name)
    guard people.count < Limits.people else {
      throw Rejection("The roster is full at \(Limits.people) people.")
    }
    try requireTellable(name, except: nil)
  }

  func judgePersonRenamed(_ person: PersonID, _ name: CleanText) throws(Rejection) {
    _ = try indexOf(person)
    try name.require("The name", limit: Limits.name)
    try requireTellable(name, except: person)
  }

  func judgePersonRemoved(_ person: PersonID) throws(Rejection) {
    let name = people[try indexOf(person)].name
    guard !embedding.champions.contains(where: { $0.person == person }) else {
      throw Rejection("\(name) is a champion: remove the champion in Embedding first.")
    }
    guard !sessions.contains(where: { $0.lead == .champion(person: person) }) else {
      throw Rejection("\(name) has led a session: say in Embedding who led it first.")
    }
    if let round = openRound, round.turns[person] != nil {
      throw Rejection(
        "\(name) has taken a turn in the open round: close it first, or mark the person absent."
      )
    }
  }

  func judgePersonPresenceChanged(_ person: PersonID, _ absent: Bool) throws(Rejection) {
    let name = people[try indexOf(person)].name
    guard isAbsent(person) != absent else {
      throw Rejection("\(name) is marked \(absent ? "absent" : "present") already.")
    }
  }

  /// Names that differ in accents only, or that look alike, are one name to whoever looks for it in a
  /// list; one of which nothing shows is none.
  private func requireTellable(_ name: CleanText, except: PersonID?) throws(Rejection) {
    let wanted = name.singleLine.folded
    if let taken = people.first(where: { $0.id != except && $0.name.folded == wanted }) {
      throw .nameTaken(taken.name)
    }
    let look = NameLook(name)
    guard look.isVisible else { throw .invisibleName }
    if let twin = people.first(where: { $0.id != except && NameLook($0.name) == look }) {
      throw .looksLike(twin.name)
    }
  }
}

extension Rejection {
  static func nameTaken(_ name: CleanText) -> Rejection {
    Rejection("\(name) is on the roster already. Add a surname or initial.")
  }
}
