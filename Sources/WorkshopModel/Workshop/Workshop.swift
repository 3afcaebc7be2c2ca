import PlainText

/// One organisation's OKR workshop: everything decided so far. Only events change it: `judge` says whether a new one may, `evolve` makes it true.
public struct Workshop: Hashable, Sendable {
  /// Whether it was made to practise: nothing in it is real, and every face says so.
  public internal(set) var isRehearsal = false

  /// The company first; empty before the workshop is created.
  public internal(set) var units: [Unit] = []
  /// The set that the workshop was created for first; never empty.
  public internal(set) var sets: OKRSets = [.beforeCreation]
  /// Oldest first; the last one is held now or was held last. Empty before the workshop is created.
  public internal(set) var sessions: [Session] = []

  /// The roster, in the order people were added.
  public internal(set) var people: [Person] = []

  public internal(set) var notes: [Note] = []
  /// The room's answer to each statement of the exercise that it has answered.
  public internal(set) var exercise: [ExerciseStatement: GoalKind] = [:]
  public internal(set) var statements: [Statement: StrategyStatement] = [:]

  public internal(set) var parkedItems: [ParkedItem] = []
  /// Who gets the goals.
  public internal(set) var sharing = Sharing()

  /// How OKRs live on: readiness, champions, booked sessions.
  public internal(set) var embedding = Embedding()

  var homes = Homes()

  public init() {}
}
