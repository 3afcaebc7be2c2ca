import FoundationEssentials
import PlainText

@testable import WorkshopModel

/// A company with two departments that goes from quarter to quarter, its sessions led by whoever is said.
struct EmbeddedYear {
  private(set) var timeline = Timeline()
  let ana: PersonID
  let bo: PersonID
  let sales: UnitID
  let workshopUnit: UnitID

  /// Monday 4 Jan to Sunday 4 Apr 2027, and the thirteen weeks after it, and so on.
  static func quarter(_ number: Int) -> Cycle {
    let first = CalendarDate(dayNumber: 20_822 + 91 * (number - 1))
    return Cycle(known: "2027 Q\(number)", first, first + 90)
  }

  init() throws {
    ana = PersonID(2)
    bo = PersonID(3)
    sales = UnitID(4)
    workshopUnit = UnitID(5)
    try happen(
      .workshopCreated(
        organisation: "Acme", cycle: Self.quarter(1), agenda: AgendaItem.annual))
    try happen(.personAdded(name: "Ana"))
    try happen(.personAdded(name: "Bo"))
    try happen(.unitAdded(name: "Sales", parent: Unit.companyID))
    try happen(.unitAdded(name: "Workshop", parent: Unit.companyID))
  }

  var workshop: Workshop { timeline.workshop }

  @discardableResult
  mutating func happen(_ event: Event) throws -> Int {
    let seq = timeline.lastSeq + 1
    try timeline.append(
      EventRecord(seq: seq, at: Timestamp(seconds: seq), author: .desk, event: event))
    return seq
  }

  /// What an older file, or another program, holds.
  mutating func stand(_ event: Event) throws {
    let seq = timeline.lastSeq + 1
    try timeline.evolve(
      EventRecord(seq: seq, at: Timestamp(seconds: seq), author: .desk, event: event))
  }

  func refusal(_ event: Event) -> CleanText? { workshop.rejection(of: event)?.reason }

  func evidence(_ item: ReadinessItem, on day: CalendarDate? = nil) -> ReadinessEvidence {
    workshop.evidence(for: item, on: day ?? Self.quarter(1).last + 1)
  }

  /// An objective with `keyResults` key results from 0 to 100, in the first set or in `set`.
  @discardableResult
  mutating func plan(
    _ count: Int = 1, in set: SetID? = nil, owner: CleanText = "Ana"
  ) throws -> [KeyResultID] {
    let objective = ObjectiveID(try happen(.objectiveAdded(text: "Be loved", set: set)))
    return try (0..<count).map { _ in
      let id = KeyResultID(
        try happen(
          .keyResultAdded(
            objective: objective,
            wording: KeyResultWording(sentence: "Guests", unit: "guests", owner: owner))))
      let last = workshop.set(set ?? OKRSet.firstID)?.cycle.last
      try happen(
        .valuesSet(
          keyResult: id,
          values: KeyResultValues(
            measure: .change(baseline: 0, target: 100, stretch: nil, commit: nil),
            due: last ?? Self.quarter(1).last)))
      return id
    }
  }

  mutating func read(
    _ keyResult: KeyResultID, _ value: Decimal, on day: CalendarDate, confidence: Int? = nil
  ) throws {
    try happen(
      .checkedIn(
        keyResult: keyResult, day: day, reading: .value(value),
        confidence: try confidence.map { try Confidence($0) }))
  }

  mutating func end() throws { try happen(.sessionEnded(overriding: [])) }

  /// A session about `set`, from its beginning to its end.
  @discardableResult
  mutating func meet(
    _ kind: SessionKind, about set: SetID, led lead: SessionLead?
  ) throws -> SessionID {
    let id = SessionID(
      try happen(
        .sessionOpened(
          kind: kind, set: set, opening: nil, agenda: kind.agenda, absent: [], lead: lead)))
    try end()
    return id
  }

  /// A quarter from its goals to its closing.
  mutating func live(_ number: Int, led lead: SessionLead?, weeks: SessionLead?) throws {
    var set = OKRSet.firstID
    if number > 1 {
      set = SetID(
        try happen(
          .sessionOpened(
            kind: .quarter, set: nil,
            opening: SetPlan(unit: Unit.companyID, cycle: Self.quarter(number), serves: nil),
            agenda: SessionKind.quarter.agenda, absent: [], lead: lead)))
    }
    try plan(in: set == OKRSet.firstID ? nil : set)
    try end()
    try meet(.weekly, about: set, led: weeks)
    try meet(.review, about: set, led: lead)
    try happen(.cycleClosed(overriding: [], set: set == OKRSet.firstID ? nil : set))
  }
}
