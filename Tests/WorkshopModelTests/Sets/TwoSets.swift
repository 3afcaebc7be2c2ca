import PlainText

@testable import WorkshopModel

/// A company that has its year, and a department that sets its own goals below it.
struct TwoSets {
  private(set) var timeline = Timeline()
  let people: [PersonID] = [PersonID(2), PersonID(3), PersonID(4)]
  let sales = UnitID(5)
  /// The set of the department.
  private(set) var below = SetID(0)
  private(set) var sessionSeq = 0

  static let year = Cycle.annual(containing: CalendarDate(dayNumber: 20_880), firstMonth: 1)

  init() throws {
    try happen(
      .workshopCreated(organisation: "Acme", cycle: Self.year, agenda: AgendaItem.annual))
    for name: CleanText in ["Ana", "Bo", "Cy"] { try happen(.personAdded(name: name)) }
    try happen(.unitAdded(name: "Sales", parent: Unit.companyID))
    let suggestion = SuggestionID(try happen(.suggestionAdded(text: "Be loved")))
    let leftOver = SuggestionID(try happen(.suggestionAdded(text: "Be cheap")))
    try happen(.shortlistDecided(chosen: [suggestion], how: .hand))
    try happen(.suggestionReturned(suggestion: leftOver))
    try happen(.evaluationAccepted(reason: "We know it"))
    try happen(.sessionEnded(overriding: []))
  }

  var workshop: Workshop { timeline.workshop }
  var company: OKRSet { workshop.sets[0] }
  var department: OKRSet? { workshop.set(below) }

  @discardableResult
  mutating func happen(_ event: Event, by author: Author = .desk) throws -> Int {
    let seq = timeline.lastSeq + 1
    try timeline.append(
      EventRecord(seq: seq, at: Timestamp(seconds: seq), author: author, event: event))
    return seq
  }

  /// The department's session begins; who is not in it is absent.
  mutating func openSession(absent: [PersonID] = []) throws {
    sessionSeq = try happen(
      .sessionOpened(
        kind: .unit, set: nil,
        opening: SetPlan(unit: sales, cycle: Self.year, serves: OKRSet.firstID),
        agenda: SessionKind.unit.agenda, absent: absent))
    below = SetID(sessionSeq)
  }

  mutating func enter(_ kind: PhaseKind) throws {
    let part = SessionKind.unit.agenda.firstIndex { $0.phase == kind } ?? 0
    try happen(.phaseEntered(phase: PhaseID(sessionSeq, part: part), overriding: []))
  }
}
