import FoundationEssentials
import PlainText

/// What the organisation takes home about one set: the sections that people read, as blocks, and
/// beside them the objectives with the numbers a file needs. The screen and every file are made from
/// this one value, so they cannot differ; nothing sealed can reach it.
public struct Worksheet: Equatable, Sendable {
  public struct Objective: Hashable, Sendable {
    public let goal: Goal
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
    /// The mean score at the end of the cycle.
    public let review: MeanScore
    /// What was decided about it then; nil before that.
    public let outcome: ObjectiveReview?
  }

  public struct KeyResult: Hashable, Sendable {
    public let goal: Goal
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
    /// "4 of 10", as the last check-in says it. Before the first, "4.0 of 10", the mean once the
    /// evaluation is shown, with a mark where it is about other words or values.
    public internal(set) var confidence: CleanText?
    /// Whether its words or values changed since it was scored.
    public internal(set) var isChangedSinceScoring: Bool
    public internal(set) var waived: [CleanText]
    /// Metric, unit, kind, owner and ambition as they were decided.
    public let wording: KeyResultWording
    /// The numbers and the day; nil before they are set.
    public let numbers: KeyResultValues?
    /// What people do to move it.
    public let tasks: [SupportingTask]
    /// What it counts in its objective, relative to the others there.
    public let weight: Decimal
    /// 0 to 10, the number of `confidence`.
    public internal(set) var meanConfidence: Decimal?
    /// How it stood on the day of the latest check-in of the set.
    public let standing: KeyResultStanding

    /// By the check-ins so far; a baseline to be found is not counted.
    public var progress: Progress { standing.progress }
    /// The value by the check-ins so far; nil where no number was read.
    public var current: Decimal? { standing.current }
    /// Nil before its first check-in.
    public var status: CleanText? { standing.course.isEmpty ? nil : standing.status.words }
    /// The score at the end of the cycle, and what was learned; nil before that.
    public let review: KeyResultReview?
  }

  /// The mean answer to one question.
  public struct Mean: Hashable, Sendable {
    public let question: EvaluationQuestion
    public let value: Decimal
    /// "4.0 of 5".
    public let words: CleanText
  }

  public let organisation: CleanText
  /// The unit whose goals these are; nil for the company.
  public internal(set) var unit: CleanText?
  public let cycle: Cycle
  public internal(set) var objectives: [Objective]
  /// What goes along.
  public internal(set) var sections = WorksheetSection.whole
  /// What the sections are made from.
  var source: Source

  /// The worksheet of the set that is worked on, without the log, which only a timeline knows.
  public init(_ workshop: Workshop) { self.init(workshop, about: workshop.currentSet) }

  /// The worksheet of one set. What people said about the organisation as a whole stands on the first
  /// one only.
  public init(_ workshop: Workshop, about set: OKRSet) {
    self.init(Source(workshop: workshop, set: set))
  }

  /// The worksheet with its log.
  public init(_ timeline: Timeline, in localTime: LocalTime = .utc) {
    let workshop = timeline.workshop
    self.init(
      Source(
        workshop: workshop, set: workshop.currentSet, timeline: timeline, localTime: localTime))
  }

  private init(_ source: Source) {
    let set = source.set
    let summary = set.evaluationSummary
    self.source = source
    organisation = source.workshop.organisationInFiles
    unit = set.unit == Unit.companyID ? nil : source.workshop.unit(set.unit)?.name
    cycle = set.cycle
    objectives = set.objectives.enumerated().map { index, objective in
      Objective(objective, number: index + 1, in: set, summary, source.workshop)
    }
  }

  /// "Harbour Bikes: OKRs 2027"; for a unit "Sales, Harbour Bikes: OKRs 2027".
  public var title: CleanText {
    "\(unit.map { "\($0), " as CleanText } ?? "")\(organisation): OKRs \(cycle.name)"
  }

  /// The weekday of the check-ins.
  public var checkInDay: Weekday { source.set.checkInDay }

  /// Whether its cycle was reviewed and closed.
  public var isClosed: Bool { source.set.isClosed }

  /// "1 Jan 2027 to 31 Dec 2027".
  public var days: CleanText { "\(cycle.first.words) to \(cycle.last.words)" }

  /// When the workshop was created: files name themselves by it for ever.
  public var created: Timestamp { source.timeline?.began ?? Timestamp(seconds: 0) }

  /// When the last event was written.
  public var changed: Timestamp { source.timeline?.records.last?.at ?? Timestamp(seconds: 0) }

  /// What each section has to say, in the order people read them.
  public var blocks: [(section: WorksheetSection, blocks: [Block])] {
    WorksheetSection.allCases.filter(sections.contains).map { ($0, $0.blocks(self)) }
  }

  /// What one section has to say; nothing where it does not go along.
  public subscript(section: WorksheetSection) -> [Block] {
    sections.contains(section) ? section.blocks(self) : []
  }
}

extension Worksheet {
  /// What the sections of a worksheet are made from.
  struct Source: Equatable, Sendable {
    let workshop: Workshop
    let set: OKRSet
    /// Nil where nobody needs the history.
    var timeline: Timeline?
    var localTime = LocalTime.utc
    /// The day of the page of the week; nil for the latest one that anything was written for.
    var day: CalendarDate?
    /// Nil where no trace goes along. The worksheets of a book share one.
    var traces: TraceIndex?
    /// Whether it is the first worksheet of its book, which tells what belongs to all of them.
    var opensBook = true

    static func == (one: Self, other: Self) -> Bool {
      one.set == other.set && one.opensBook == other.opensBook && one.day == other.day
        && one.workshop == other.workshop && one.timeline?.records == other.timeline?.records
    }
  }

  /// Whether it is about the set that the workshop was created for, which tells what people said about
  /// the organisation as a whole.
  var isAboutFirstSet: Bool { source.set.id == OKRSet.firstID }
}
