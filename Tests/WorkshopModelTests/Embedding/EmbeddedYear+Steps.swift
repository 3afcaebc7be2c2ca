import FoundationEssentials
import PlainText

@testable import WorkshopModel

extension EmbeddedYear {
  mutating func confirm(strategyOf count: Int) throws {
    try happen(
      .statementWritten(
        statement: .strategy, text: CleanText(String(repeating: "x", count: count))))
    try happen(.handsCounted(statement: .strategy, hands: [0, 0, 0, 0, 0, 2]))
    try happen(.statementConfirmed(statement: .strategy, reason: nil))
  }

  /// A quarter of which so many planned check-ins were held, all on the way.
  mutating func hold(_ weeks: Int) throws {
    let one = try plan()[0]
    for week in 0..<weeks {
      try read(
        one, Decimal(8 * (week + 1)), on: EmbeddedYear.quarter(1).first + 7 * week, confidence: 6)
    }
  }

  mutating func score(learned: CleanText?) throws {
    let one = try plan()[0]
    let set = workshop.sets[0]
    let score = set.keyResult(one).flatMap(set.suggestedScore)
    try happen(.keyResultScored(keyResult: one, score: score, learned: learned))
  }

  mutating func name(
    _ person: PersonID, in unit: UnitID, trained: Bool = true
  ) throws -> ChampionID {
    let id = ChampionID(try happen(.championNamed(person: person, unit: unit)))
    if trained {
      try happen(.championStepped(champion: id, step: .trained, day: Self.quarter(1).first))
    }
    return id
  }

  @discardableResult
  mutating func book(
    _ kind: SessionKind, _ cycle: Cycle? = nil, on day: CalendarDate
  ) throws -> BookingID {
    BookingID(
      try happen(
        .sessionBooked(
          kind: kind, unit: Unit.companyID, cycle: cycle ?? Self.quarter(2), day: day)))
  }
}
