import PlainText
import Testing
import WorkshopModel
import WorkshopStore

/// A workshop with three people and an open round of suggestions, written through a ledger.
struct Scene {
  static let openedAt = Timestamp(seconds: 1_000)
  static let later = Timestamp(seconds: 2_000)

  let ledger: Ledger
  let round: RoundID
  let people: [PersonID]

  init(_ store: any EventStore) throws {
    let ledger = try Ledger(store)
    func write(_ event: Event) throws -> Int {
      try ledger.record(.event(event), by: .desk, at: Self.openedAt).mine.seq
    }
    _ = try write(try Self.created())
    let phase = try #require(
      ledger.timeline.workshop.phases.first { $0.kind == .rooftopObjectives })
    _ = try write(.phaseEntered(phase: phase.id, overriding: []))
    people = try ["Ana", "Bo", "Cy"].map { PersonID(try write(.personAdded(name: $0))) }
    round = RoundID(try write(.roundOpened(kind: .suggestions)))
    self.ledger = ledger
  }

  static func created() throws -> Event {
    let first = try #require(CalendarDate(year: 2027, month: 1, day: 1))
    let last = try #require(CalendarDate(year: 2027, month: 12, day: 31))
    return .workshopCreated(
      organisation: "Acme", cycle: try Cycle(name: "2027", first: first, last: last),
      agenda: AgendaItem.annual)
  }

  func slot(_ index: Int) -> DraftSlot { .turn(round: round, person: people[index]) }

  @discardableResult
  func enter(_ text: CleanText, as index: Int) throws -> Written {
    try ledger.record(
      .turn(round: round, person: people[index], entry: .suggestion(text: text)), by: .seat,
      at: Self.later)
  }

  @discardableResult
  func takeBack(_ receipt: Receipt, as index: Int) throws -> Written {
    try ledger.record(
      .takeBack(round: round, person: people[index], receipt: receipt), by: .seat, at: Self.later)
  }

  @discardableResult
  func reveal() throws -> Written {
    try ledger.record(.event(.roundClosed(round: round)), by: .desk, at: Self.later)
    return try ledger.record(.reveal(round: round), by: .desk, at: Self.later)
  }
}
