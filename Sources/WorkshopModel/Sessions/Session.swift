import PlainText

/// A meeting in which people work on OKR sets, with an agenda of its own.
public struct Session: Hashable, Sendable {
  public let id: SessionID
  public let kind: SessionKind
  /// The set that the session is about; single phases may work on another.
  public let set: SetID
  /// The agenda, in order; never empty.
  public internal(set) var phases: [Phase]
  public internal(set) var currentPhase: PhaseID
  /// True once the agenda has moved on from its last phase.
  public internal(set) var isFinished = false
  /// Who is not there: not waited for, and counted in no quorum.
  public internal(set) var absent: Set<PersonID> = []
  /// Nil where nobody said.
  public internal(set) var lead: SessionLead?

  public var phase: Phase? { phases.first { $0.id == currentPhase } }

  public var currentIndex: Int? { phases.firstIndex { $0.id == currentPhase } }

  public var nextPhase: Phase? {
    guard let index = currentIndex, index + 1 < phases.count else { return nil }
    return phases[index + 1]
  }
}
