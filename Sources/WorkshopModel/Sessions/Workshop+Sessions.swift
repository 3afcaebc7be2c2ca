import PlainText

extension Workshop {
  /// The session that is held now, or was held last; nil before the workshop is created.
  public var session: Session? { sessions.last }

  /// The agenda of the session; empty before the workshop is created.
  public var phases: [Phase] { session?.phases ?? [] }

  public var currentPhase: PhaseID? { session?.currentPhase }

  public var phase: Phase? { session?.phase }

  public var currentIndex: Int? { session?.currentIndex }

  public var nextPhase: Phase? { session?.nextPhase }

  /// Whether the agenda of the session has moved on from its last phase.
  public var isFinished: Bool { session?.isFinished ?? false }

  /// The people who are waited for.
  public var present: [Person] { people.filter { !isAbsent($0.id) } }

  /// Whether `person` is marked absent in the session.
  public func isAbsent(_ person: PersonID) -> Bool { session?.absent.contains(person) ?? false }
}
