import PlainText

/// One organisation's OKR workshop: everything decided so far. It changes only by applying events.
public struct Workshop: Hashable, Sendable {
  public internal(set) var organisation: CleanText = ""
  public internal(set) var cycle = Cycle.none

  /// The agenda, in order; empty before the workshop is created.
  public internal(set) var phases: [Phase] = []
  public internal(set) var currentPhase: PhaseID?
  /// True once the agenda has moved on from its last phase.
  public internal(set) var isFinished = false

  /// The roster, in the order people were added.
  public internal(set) var people: [Person] = []

  public internal(set) var notes: [Note] = []
  /// The room's answer to each statement of the exercise that it has answered.
  public internal(set) var exercise: [ExerciseStatement: GoalKind] = [:]
  public internal(set) var statements: [Statement: StrategyStatement] = [:]

  /// Every blind round held, oldest first. At most one is open.
  public internal(set) var rounds: [Round] = []
  /// Revealed suggestions in the order of the reveal; merged ones live inside the one they joined.
  public internal(set) var suggestions: [Suggestion] = []
  /// The decision in force; nil before the first and while a new vote is held.
  public internal(set) var shortlist: Shortlist?
  public internal(set) var earlierShortlists: [Shortlist] = []

  /// Every objective ever chosen; those a later shortlist left out are parked.
  public internal(set) var allObjectives: [Objective] = []
  public internal(set) var waivers: [Waiver] = []
  public internal(set) var acceptance: Acceptance?

  public internal(set) var parkedItems: [ParkedItem] = []

  public init() {}
}

/// A decided shortlist.
public struct Shortlist: Hashable, Sendable {
  public let chosen: [SuggestionID]
  public let how: ShortlistMethod
}

/// Advice the room read and set aside, with its reason.
public struct Waiver: Hashable, Sendable {
  public let subject: AdviceSubject
  public let rule: AdviceRule
  public let note: CleanText
}

/// The room stands behind the evaluated set.
public struct Acceptance: Hashable, Sendable {
  /// Given where there was no quorum, or where part of the set came after the scoring.
  public let reason: CleanText?
  /// The scoring it rests on; nil where the set was not scored.
  public let round: RoundID?
  /// How many people had scored it.
  public let voices: Int
  /// How many people were present when the scores were shown.
  public let present: Int
}

extension Cycle {
  /// Stands in before the workshop is created; no created workshop carries it.
  fileprivate static let none = Cycle(
    known: "", CalendarDate(dayNumber: 0), CalendarDate(dayNumber: 0))
}
