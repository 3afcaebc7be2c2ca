import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

extension Story {
  /// One person's turn at the open round, as the shared terminal writes it.
  @discardableResult
  func turn(_ name: String, _ entry: SealedEntry?) throws -> Receipt? {
    let round = try #require(workshop.openRound)
    let person = try #require(workshop.people.first { $0.name.string == name })
    let written = try ledger.record(
      .turn(round: round.id, person: person.id, entry: entry), by: .seat, at: clock.now)
    catchUp()
    return written.receipt
  }
}
