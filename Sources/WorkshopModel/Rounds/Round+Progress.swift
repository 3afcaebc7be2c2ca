/// How far a blind round has come: counts, and who is still waited for. Never who wrote what.
public struct RoundProgress: Hashable, Sendable {
  /// People who entered or passed; who did so and was marked absent since is among them.
  public let done: Int
  /// Everyone present, and who is in already.
  public let expected: Int
  /// Present people who have not taken their turn, in the order of the roster.
  public let waiting: [Person]

  public var isComplete: Bool { waiting.isEmpty }
}

extension Workshop {
  /// Whether `person` entered something, or passed, in any round. Who is in is no secret.
  public func hasTakenTurns(_ person: PersonID) -> Bool {
    sets.contains { set in set.rounds.contains { $0.turns[person] != nil } }
  }

  public func progress(of round: Round) -> RoundProgress {
    let counted = people.filter { !isAbsent($0.id) || round.turns[$0.id] != nil }
    let waiting = counted.filter { round.turns[$0.id] == nil }
    return RoundProgress(
      done: counted.count - waiting.count, expected: counted.count, waiting: waiting)
  }
}

extension Round {
  /// How many people dropped something into the box.
  public var enteredCount: Int { turns.values.count { $0 == .entered } }
}

extension Round {
  /// How many entries the box must hold before the reveal: those of turns and those of lists.
  public var boxCount: Int { enteredCount + lists.values.reduce(0, +) }
}
