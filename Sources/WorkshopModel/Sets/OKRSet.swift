import PlainText

/// The objectives of one unit in one cycle, and everything that led to them. What people decide in
/// one set changes nothing of another.
public struct OKRSet: Hashable, Sendable {
  public let id: SetID
  public let unit: UnitID
  public internal(set) var cycle: Cycle
  /// The set above, whose objectives and key results those of this one serve; nil at the top.
  public let serves: SetID?

  /// Every blind round held about it, oldest first. In a whole workshop at most one is open.
  public internal(set) var rounds: [Round] = []
  /// Revealed suggestions in the order of the reveal; merged ones live inside the one they joined.
  public internal(set) var suggestions: [Suggestion] = []
  /// Suggestions that were laid together, in the order the groups were made.
  public internal(set) var groups: [SuggestionGroup] = []
  /// The decision in force; nil before the first and while a new vote is held.
  public internal(set) var shortlist: Shortlist?
  public internal(set) var earlierShortlists: [Shortlist] = []

  /// Every objective ever chosen; those a later shortlist left out are parked.
  public internal(set) var allObjectives: [Objective] = []
  public internal(set) var waivers: [Waiver] = []
  public internal(set) var acceptance: Acceptance?
  /// How the units below move its key results.
  public internal(set) var alignment = GoalAlignment()

  var checkInBook = CheckInBook()
  /// The weekday of the check-ins.
  public internal(set) var checkInDay = Weekday.monday
  /// Priorities, what is ahead, and health metrics.
  public internal(set) var weeks = WeekBook()
  /// What was said of it at the end of its cycle.
  public internal(set) var review = SetReview()

  init(id: SetID, unit: UnitID, cycle: Cycle, serves: SetID? = nil) {
    self.id = id
    self.unit = unit
    self.cycle = cycle
    self.serves = serves
  }

  /// The set of the company and the cycle that a workshop is created for. An event that names no set
  /// means this one.
  public static let firstID = SetID(1)

  /// The set of the company's first quarter, where the workshop plans that too.
  public static let firstQuarterID = SetID(1, part: 1)

  /// Stands in before the workshop is created; no created workshop carries its cycle.
  static let beforeCreation = OKRSet(
    id: firstID, unit: Unit.companyID,
    cycle: Cycle(known: "", CalendarDate(dayNumber: 0), CalendarDate(dayNumber: 0)))
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
