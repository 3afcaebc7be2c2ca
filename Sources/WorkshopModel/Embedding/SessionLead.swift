import PlainText

/// Who led a session: the coach from outside, or a champion of the organisation.
public enum SessionLead: Hashable, Sendable, Codable {
  /// The name may be empty.
  case coach(name: CleanText)
  case champion(person: PersonID)

  public var isChampion: Bool { if case .champion = self { true } else { false } }
}

extension SessionLead {
  /// On one line.
  var kept: SessionLead {
    if case .coach(let name) = self { .coach(name: name.singleLine) } else { self }
  }
}

extension Workshop {
  /// `the coach`, `Kim, coach`, `Ana, champion`; nil where nobody said.
  public func words(for lead: SessionLead?) -> CleanText? {
    switch lead {
    case .coach(let name): name.isEmpty ? "the coach" : "\(name), coach"
    case .champion(let person): "\(self.person(person)?.name ?? "Someone"), champion"
    case nil: nil
    }
  }

  /// What a session was about: `Kick-off`, `Weekly check-in: Sales 2027 Q1`.
  public func title(of session: Session) -> CleanText {
    guard session.kind != .kickOff, let set = set(session.set) else { return session.kind.title }
    return "\(session.kind.title): \(title(of: set))"
  }

  /// - Parameter lead: nil where it is not known after all.
  mutating func setLead(_ lead: SessionLead?, of session: SessionID) throws(Rejection) {
    let index = try indexOf(session)
    if case .champion(let person)? = lead { _ = try indexOf(person) }
    sessions[index].lead = lead?.kept
  }

  func judgeSessionLed(_ session: SessionID, by lead: SessionLead?) throws(Rejection) {
    let known = sessions[try indexOf(session)]
    try judgeLead(lead)
    guard known.lead != lead?.kept else { throw Rejection("It stands there already.") }
  }

  func judgeLead(_ lead: SessionLead?) throws(Rejection) {
    switch lead {
    case .coach(let name): try name.requireShort("The coach's name", limit: Limits.name)
    case .champion(let person): _ = try indexOf(person)
    case nil: break
    }
  }

  private func indexOf(_ session: SessionID) throws(Rejection) -> Int {
    guard let index = sessions.firstIndex(where: { $0.id == session }) else {
      throw .gone("That session")
    }
    return index
  }
}
