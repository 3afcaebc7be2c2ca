extension Workshop {
  /// Whether `person` has taken a turn in any round there was. Who is in is no secret.
  public func hasTakenATurn(_ person: PersonID) -> Bool {
    sets.contains { set in set.rounds.contains { $0.turns[person] != nil } }
  }
}
