import FoundationEssentials
import PlainText

@testable import WorkshopModel

/// A quarter of thirteen Mondays with key results that can be checked in.
struct TrackedQuarter {
  private(set) var timeline = Timeline()
  private let objective: ObjectiveID

  /// 4 Jan to 4 Apr 2027, Monday to Sunday: planned days are 4 Jan, 11 Jan ... 29 Mar.
  static let cycle = Cycle(
    known: "2027 Q1", CalendarDate(dayNumber: 20_822), CalendarDate(dayNumber: 20_912))

  init() throws {
    objective = ObjectiveID(3)
    try happen(
      .workshopCreated(organisation: "Acme", cycle: Self.cycle, agenda: AgendaItem.annual))
    let suggestion = SuggestionID(try happen(.suggestionAdded(text: "Be loved")))
    try happen(.shortlistDecided(chosen: [suggestion], how: .hand))
  }

  var set: OKRSet { timeline.workshop.sets[0] }

  /// Monday of week `week`, from 1; `plus` days later.
  static func monday(_ week: Int, plus days: Int = 0) -> CalendarDate {
    cycle.first + (7 * (week - 1) + days)
  }

  @discardableResult
  mutating func happen(_ event: Event) throws -> Int {
    let seq = timeline.lastSeq + 1
    try timeline.append(
      EventRecord(seq: seq, at: Timestamp(seconds: seq), author: .desk, event: event))
    return seq
  }

  mutating func add(
    _ kind: KeyResultKind, _ measure: KeyResultValues.Measure,
    _ measurement: Measurement = .level
  ) throws -> KeyResultID {
    let id = KeyResultID(
      try happen(
        .keyResultAdded(
          objective: objective,
          wording: KeyResultWording(
            sentence: "Guests", unit: "guests", kind: kind, measurement: measurement))))
    try happen(
      .valuesSet(
        keyResult: id, values: KeyResultValues(measure: measure, due: Self.cycle.last)))
    return id
  }

  mutating func read(
    _ keyResult: KeyResultID, _ reading: CheckInReading, on day: CalendarDate,
    confidence: Int? = nil, instead: Bool? = nil
  ) throws {
    try happen(
      .checkedIn(
        keyResult: keyResult, day: day, reading: reading,
        confidence: try confidence.map { try Confidence($0) }, instead: instead))
  }

  func refusal(_ event: Event) -> CleanText? { timeline.workshop.rejection(of: event)?.reason }

  func standing(_ keyResult: KeyResultID, on day: CalendarDate) -> KeyResultStanding? {
    set.keyResult(keyResult).map { KeyResultStanding($0, in: set, on: day) }
  }
}
