import Foundation
import GRDB
import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp
@testable import WorkshopStore
@testable import rooftop

/// Every value of a row replaced by what Rooftop never writes there: the file is refused in words, or
/// all that reads it works. Nothing ends by a signal or hangs.
@Suite struct RawRowTests {
  private static let long = 1_000_000

  private static let values: [DatabaseValue] = [
    0.databaseValue, (-1).databaseValue, Int64.max.databaseValue, Int64.min.databaseValue,
    .null, "".databaseValue, String(repeating: "x", count: long).databaseValue,
    Data().databaseValue, Data(repeating: 0xff, count: long).databaseValue,
  ]

  @Test(.timeLimit(.minutes(5)), arguments: [false, true])
  func noValueEndsTheProgram(_ vouched: Bool) throws {
    let folder = try TemporaryFolder()
    let rows = try RawRows(in: folder)
    #expect(Set(rows.places.map(\.table)) == ["events", "sealed", "drafts", "meta"])
    var refused = 0
    // Digests vouch for facts alone.
    for place in rows.places where !vouched || place.table == "meta" {
      for value in Self.values {
        guard let path = try rows.file(with: value, at: place, vouched: vouched) else { continue }
        let report = try? SQLiteStore.check(path)
        if report?.exitCode != 0 { refused += 1 }
        Self.use(path)
      }
    }
    #expect(refused > 50)
  }

  @Test func aSampleGoesThroughTheProgram() throws {
    let shell = try Shell()
    let rows = try RawRows(in: shell.folder)
    for (index, place) in rows.places.enumerated().filter({ $0.offset.isMultiple(of: 6) }) {
      let value = Self.values[index % Self.values.count]
      guard let path = try rows.file(with: value, at: place, vouched: true) else { continue }
      for command in ["check", "show", "log"] {
        let done = try shell.rooftop(command, path)
        #expect([0, 65].contains(done.code), "\(place), \(command): \(done.code) \(done.error)")
      }
    }
  }

  /// What the faces do with a file that was opened.
  private static func use(_ path: String) {
    guard let (store, ledger) = try? WorkshopFile.open(path, access: .readWrite) else { return }
    defer { store.close() }
    let desk = (try? ledger.takeDesk()) ?? 0
    _ = try? ledger.heldElsewhere()
    _ = try? ledger.pinWaitsUntil
    for face in [Face.desk, .room, .seat] {
      let state = AppState(
        face: face, desk: desk, timeline: ledger.timeline, drafts: ledger.drafts,
        live: ledger.live, size: Size(width: 80, height: 24), now: RichWorkshop.start,
        fileName: "x.okr", themeNames: ["standard"])
      _ = Picture.of(state)
    }
    _ = try? ledger.record(.event(.itemParked(text: "After")), by: .desk, at: RichWorkshop.start)
    guard let round = ledger.timeline.workshop.openRound else { return }
    for person in ledger.timeline.workshop.present.prefix(3) {
      let slot = DraftSlot.turn(round: round.id, person: person.id)
      _ = try? ledger.hold(slot)
      if let text = ledger.drafts[slot] { _ = SealedEntry(draft: text) }
    }
    _ = try? ledger.record(.reveal(round: round.id), by: .desk, at: RichWorkshop.start)
  }
}
