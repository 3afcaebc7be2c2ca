import FoundationEssentials
import PlainText
import WorkshopModel
import WorkshopStore

/// A workshop of a whole organisation: units that have each planned quarters of the year, with as many
/// objectives and key results as a set can hold. Nobody meets now, so that the desk shows the board.
struct Programme {
  let units: Int
  let quarters: Int

  /// Units in one department.
  private static let perDepartment = 10
  private static let objectives = 3
  private static let keyResults = 3
  private static let start = Timestamp(seconds: 1_767_258_000)

  private let today: CalendarDate?
  private var records: [EventRecord] = []
  private var lastSet = OKRSet.firstID
  private var companySet = OKRSet.firstID

  /// - Parameter years: how many have been planned so, up to this one.
  /// - Parameter today: up to when key results have been checked in every week; nil where none was.
  init(units: Int, quarters: Int, years: Int = 1, checkedInUntil today: CalendarDate? = nil) throws
  {
    self.units = units
    self.quarters = quarters
    self.today = today
    let year = Cycle.annual(
      containing: CalendarDate(Self.start, secondsFromUTC: 0), firstMonth: 1)
    add(
      .workshopCreated(
        organisation: "Harbour Bikes", cycle: year,
        agenda: [AgendaItem(phase: .sceneSetting, minutes: 45)]))
    add(.sessionEnded(overriding: []))
    var ids = [Unit.companyID]
    var department = Unit.companyID
    for number in 1..<units {
      let isDepartment = number % Self.perDepartment == 1
      let name: CleanText = isDepartment ? "Department \(number)" : "Team \(number)"
      let seq = add(.unitAdded(name: name, parent: isDepartment ? Unit.companyID : department))
      if isDepartment { department = UnitID(seq) }
      ids.append(UnitID(seq))
    }
    for past in (0..<years).reversed() {
      let planned = Cycle.annual(containing: year.first + -365 * past, firstMonth: 1)
      for quarter in planned.quarters.prefix(quarters) {
        for unit in ids { plan(quarter, of: unit) }
      }
    }
  }

  /// A weekly check-in about the set that was planned last has begun.
  mutating func meet() {
    add(
      .sessionOpened(
        kind: .weekly, set: lastSet, opening: nil, agenda: SessionKind.weekly.agenda, absent: []))
  }

  /// The units below the company are aligned with the goals it planned last. The timer stands still: a
  /// screen that changes every second never comes to rest.
  mutating func align() {
    add(
      .sessionOpened(
        kind: .quarter, set: companySet, opening: nil,
        agenda: [AgendaItem(phase: .alignment, minutes: 40)], absent: []))
    add(.timerPaused)
  }

  /// Writes it and lets go of it.
  func write(_ file: String) throws {
    let store = try SQLiteStore.create(file)
    let ledger = try Ledger(store)
    try ledger.restore(records)
    ledger.close()
  }

  var eventCount: Int { records.count }

  private mutating func plan(_ quarter: Cycle, of unit: UnitID) {
    let set = SetID(
      add(
        .sessionOpened(
          kind: .quarter, set: nil,
          opening: SetPlan(unit: unit, cycle: quarter, serves: OKRSet.firstID),
          agenda: [AgendaItem(phase: .keyResults, minutes: 45)], absent: [])))
    lastSet = set
    if unit == Unit.companyID { companySet = set }
    let suggestions = (1...Self.objectives).map { number in
      SuggestionID(
        add(.suggestionAdded(text: "Be the first name a rider thinks of, \(number)", set: set)))
    }
    let shortlist = add(.shortlistDecided(chosen: suggestions, how: .hand, set: set))
    var tracked: [KeyResultID] = []
    for objective in 0..<Self.objectives {
      for number in 1...Self.keyResults {
        let keyResult = KeyResultID(
          add(
            .keyResultAdded(
              objective: ObjectiveID(shortlist, part: objective), wording: Self.wording(number))))
        add(
          .valuesSet(
            keyResult: keyResult,
            values: KeyResultValues(
              measure: .change(baseline: 35, target: 60, stretch: 70, commit: 50),
              due: quarter.last)))
        tracked.append(keyResult)
      }
    }
    if let today { check(tracked, in: quarter, until: today) }
    add(.evaluationAccepted(reason: "The room stands behind it", set: set))
    add(.sessionEnded(overriding: []))
    if let today, quarter.last < today { review(set, shortlist, tracked) }
  }

  /// What a quarter that is over ends with.
  private mutating func review(
    _ set: SetID, _ shortlist: Int, _ keyResults: [KeyResultID]
  ) {
    for keyResult in keyResults {
      add(
        .keyResultScored(
          keyResult: keyResult, score: Score(progress: .unmeasured), learned: "Ask sooner"))
    }
    for objective in 0..<Self.objectives {
      add(
        .objectiveReviewed(
          objective: ObjectiveID(shortlist, part: objective), outcome: .done, why: "It stands"))
    }
    add(.cycleClosed(overriding: [], set: set))
  }

  /// Monday after Monday, a little further each time.
  private mutating func check(
    _ keyResults: [KeyResultID], in quarter: Cycle, until today: CalendarDate
  ) {
    let mondays = quarter.plannedCheckIns(on: .monday).filter { $0 <= today }
    for (week, monday) in mondays.enumerated() {
      for (place, keyResult) in keyResults.enumerated() {
        add(
          .checkedIn(
            keyResult: keyResult, day: monday, reading: .value(Decimal(35 + week * (place % 4))),
            confidence: try? Confidence(4 + place % 5), comment: "As the week went"))
      }
    }
  }

  private static func wording(_ number: Int) -> KeyResultWording {
    KeyResultWording(
      sentence: "Raise the share of riders who come back from 35 % to 60 %, part \(number)",
      metric: "riders who come back", unit: "%", owner: "Ana Lima")
  }

  @discardableResult
  private mutating func add(_ event: Event) -> Int {
    let seq = records.count + 1
    records.append(EventRecord(seq: seq, at: Self.start + seq, author: .desk, event: event))
    return seq
  }
}
