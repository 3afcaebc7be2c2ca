import FoundationEssentials
import PlainText

/// What the organisation takes home, in order: the words people read, and beside them the numbers
/// a file needs. The screen and every file are made from this one value, so they cannot differ;
/// nothing sealed can reach it.
public struct Worksheet: Hashable, Sendable {
  /// A statement of the strategy with its title.
  public struct Line: Hashable, Sendable {
    public let title: CleanText
    public let text: CleanText
  }

  public struct Objective: Hashable, Sendable {
    public let number: Int
    public let title: CleanText
    public internal(set) var keyResults: [KeyResult]
    /// What it serves in the set above, and what is to be looked at there.
    public internal(set) var serving: [CleanText]
    /// Means of the four questions, once the evaluation is shown: "Aspirational 4.2 of 5".
    public internal(set) var scores: [CleanText]
    /// The same means as numbers from 1 to 5.
    public internal(set) var means: [Mean]
    /// Whether its words changed since it was scored.
    public internal(set) var isChangedSinceScoring: Bool
    /// Advice the room set aside, with its note.
    public internal(set) var waived: [CleanText]
  }

  public struct KeyResult: Hashable, Sendable {
    /// `1.2`.
    public let number: CleanText
    public let sentence: CleanText
    /// "from 1,200 to 2,000 users by 30 Sep 2027"; nil before the values are set.
    public let values: CleanText?
    /// Where the sentence says other numbers than the values; nil where they agree.
    public let conflict: CleanText?
    /// What it serves in the set above, and what is to be looked at there.
    public let serving: [CleanText]
    /// Metric, kind, committed or aspirational, owner, and what it serves.
    public internal(set) var facts: [CleanText]
    /// Mean confidence of 10, once the evaluation is shown, with a mark where it is about other words
    /// or values.
    public internal(set) var confidence: CleanText?
    /// Whether its words or values changed since it was scored.
    public internal(set) var isChangedSinceScoring: Bool
    public internal(set) var waived: [CleanText]
    /// Metric, unit, kind, owner and ambition as they were decided.
    public let wording: KeyResultWording
    /// The numbers and the day; nil before they are set.
    public let numbers: KeyResultValues?
    /// 0 to 10, once the evaluation is shown.
    public internal(set) var meanConfidence: Decimal?
    /// Nothing was measured while the workshop lasts; a baseline to be found is not even counted.
    public let progress: Progress
  }

  /// The mean answer to one question.
  public struct Mean: Hashable, Sendable {
    public let question: EvaluationQuestion
    public let value: Decimal
  }

  /// A decision of the log.
  public struct Decision: Hashable, Sendable {
    /// `2027-03-01 09:40`, by the clock on the wall.
    public let when: CleanText
    public let who: CleanText
    public let words: CleanText
  }

  public let organisation: CleanText
  /// The unit whose goals these are; nil for the company.
  public internal(set) var unit: CleanText?
  public let cycle: Cycle
  /// Title and text of each statement that is written.
  public internal(set) var strategy: [Line]
  public internal(set) var objectives: [Objective]
  /// Whether objectives were left out on purpose, so that nothing says there are none.
  public internal(set) var leavesObjectivesOut = false
  /// Whether it is the page for the board: each key result in a line, nothing of how it came about.
  public internal(set) var isBoardPage = false
  /// How the shortlist came about; nil before it is decided.
  public internal(set) var decision: CleanText?
  /// Nil before the room accepted the set.
  public internal(set) var acceptance: CleanText?
  public internal(set) var parked: [CleanText]
  public internal(set) var outcomes: [CleanText]
  public internal(set) var conversation: [CleanText]
  public internal(set) var challenges: [CleanText]
  /// Names only: who is there, and who was there and took a turn.
  public internal(set) var people: [CleanText]
  /// What was decided when, oldest first, without what was undone.
  public internal(set) var decisions: [Decision] = []
  /// When the workshop was created: files name themselves by it for ever.
  public internal(set) var created = Timestamp(seconds: 0)
  /// When the last event was written.
  public internal(set) var changed = Timestamp(seconds: 0)

  /// The worksheet of the set that is worked on, without the log, which only a timeline knows.
  public init(_ workshop: Workshop) { self.init(workshop, about: workshop.currentSet) }

  /// The worksheet of one set. What people said about the organisation as a whole stands on the first
  /// one only.
  public init(_ workshop: Workshop, about set: OKRSet) {
    let summary = set.evaluationSummary
    organisation = workshop.organisation
    unit = set.unit == Unit.companyID ? nil : workshop.unit(set.unit)?.name
    cycle = set.cycle
    strategy = set.unit == Unit.companyID ? Self.strategy(workshop) : []
    objectives = set.objectives.enumerated().map { index, objective in
      Objective(objective, number: index + 1, in: set, summary, workshop)
    }
    decision = set.shortlist.map { "Decided \($0.how.words)" }
    acceptance = set.acceptance.flatMap { acceptance in
      guard set.isAccepted || workshop.state(of: set) == .agreed else { return nil }
      return if let reason = acceptance.reason {
        "Accepted, because: \(reason)"
      } else {
        "Accepted after \(acceptance.voices) of \(acceptance.present) scored it"
      }
    }
    let isFirst = set.id == OKRSet.firstID
    parked = (isFirst ? workshop.parkedItems.map(\.text) : []) + set.leftAside.map(\.text)
    func notes(_ section: NoteSection) -> [CleanText] {
      isFirst ? workshop.notes(in: section).map(\.text) : []
    }
    outcomes = notes(.outcomes)
    conversation = notes(.conversation)
    challenges = notes(.challenges)
    people =
      !isFirst
      ? []
      : workshop.people.filter { !workshop.isAbsent($0.id) || workshop.hasTakenTurns($0.id) }
        .map(\.name)
  }

  private static func strategy(_ workshop: Workshop) -> [Line] {
    Statement.allCases.compactMap { statement in
      workshop.text(of: statement).map { Line(title: statement.title, text: $0) }
    }
  }

  /// "Harbour Bikes: OKRs 2027"; for a unit "Sales, Harbour Bikes: OKRs 2027".
  public var title: CleanText {
    "\(unit.map { "\($0), " as CleanText } ?? "")\(organisation): OKRs \(cycle.name)"
  }
}
