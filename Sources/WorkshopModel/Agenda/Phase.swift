import PlainText

/// A step of this workshop's agenda.
public struct Phase: Hashable, Sendable {
  public let id: PhaseID
  public let kind: PhaseKind
  /// The OKR set it works on.
  public let set: SetID
  /// Planned minutes, without what the timer was extended by.
  public internal(set) var minutes: Int
  /// True once the agenda has moved on from it.
  public internal(set) var isDone = false
  public internal(set) var clock = PhaseClock()
  /// What the facilitator wrote for themselves, for this phase: neither room nor seats see it.
  public internal(set) var ownNotes: CleanText = ""

  public var definition: PhaseDefinition { kind.definition }
  /// Minutes planned, with every extension.
  public var allottedMinutes: Int { minutes + clock.extendedMinutes }
}
