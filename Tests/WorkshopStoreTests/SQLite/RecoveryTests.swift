import Foundation
import PlainText
import Testing
import WorkshopModel

@testable import WorkshopStore

/// A write cut off in the middle, as a kill or a power cut leaves it.
@Suite struct RecoveryTests {
  let folder: TemporaryFolder
  let records: [EventRecord]

  /// Copies the file and its journal while half of a long write has reached the disk.
  init() throws {
    folder = try TemporaryFolder()
    let store = try SQLiteStore.create(folder.file("live.okr"))
    records = Array(try Scene(store).ledger.timeline.records)
    let folder = folder
    try store.writing { db in
      try db.execute(sql: "PRAGMA cache_size = 1")
      let text = CleanText(String(repeating: "long ", count: 40_000))
      try DraftTable.save([.desk(0): text], db)
      try db.execute(sql: "UPDATE events SET payload = 'gone'")
      let drafts = (1...20).map { (DraftSlot.turn(round: RoundID($0), person: PersonID(1)), text) }
      try DraftTable.save(Dictionary(uniqueKeysWithValues: drafts), db)
      for end in ["", "-journal"] {
        try folder.write(try folder.bytes("live.okr" + end), to: "a.okr" + end)
      }
    }
  }

  @Test(arguments: [SQLiteStore.Access.readWrite, .readOnly])
  func theNextOpenPutsItRight(_ access: SQLiteStore.Access) throws {
    // The journal's magic is on disk, so SQLite takes the write for cut off.
    #expect(try folder.bytes("a.okr-journal").first == 0xD9)
    let store = try SQLiteStore.open(folder.file(), access: access)
    #expect(try store.events(after: 0) == records)
    #expect(try store.drafts().isEmpty)
    store.close()
    #expect(try !folder.names.contains("a.okr-journal"))
  }

  @Test func theCheckSaysSoAndLeavesItAsItIs() throws {
    let before = (try folder.bytes(), try folder.bytes("a.okr-journal"))
    let report = try SQLiteStore.check(folder.file())
    #expect(report.isSound)
    #expect(report.items.first?.detail == "a write was cut off; opening puts it right")
    let after = (try folder.bytes(), try folder.bytes("a.okr-journal"))
    #expect(before == after)
  }
}
