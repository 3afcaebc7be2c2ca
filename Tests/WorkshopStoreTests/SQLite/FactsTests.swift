import Foundation
import GRDB
import PlainText
import Testing
import WorkshopModel

@testable import WorkshopStore

/// What stands beside the events and changes what the program does is as it was written, or refused.
@Suite struct FactsTests {
  let folder: TemporaryFolder

  /// A workshop with everything that can stand beside the events.
  init() throws {
    folder = try TemporaryFolder()
    let store = try SQLiteStore.create(folder.file())
    let scene = try Scene(store)
    try scene.enter("Loved by every neighbour", as: 0)
    try scene.ledger.saveDraft("half a thought", for: scene.slot(2))
    try scene.ledger.setPin("2468")
    _ = try scene.ledger.tryPin("1111", at: Scene.later)
    try scene.ledger.setStage(RoomStage(.roomCheck, in: scene.ledger.timeline.workshop))
    store.close()
  }

  private func damage(_ access: SQLiteStore.Access = .readWrite) -> CleanText? {
    do throws(StoreError) {
      try SQLiteStore.open(folder.file(), access: access).close()
      return nil
    } catch .damaged(let detail) {
      return detail
    } catch {
      return error.message
    }
  }

  private func expectDamaged(_ words: CleanText, _ item: CleanText = "facts") throws {
    #expect(damage() == words)
    #expect(damage(.readOnly) == words)
    let report = try SQLiteStore.check(folder.file())
    #expect(report.exitCode == 65)
    #expect(report.items.contains { $0.name == item && !$0.passed && $0.detail == words })
  }

  /// Every bit of the pages on which these tables lie, as far as anything is written there.
  @Test(arguments: ["meta", "sealed", "drafts"])
  func noFlippedBitChangesAnythingUnnoticed(_ table: String) throws {
    let sound = FileImage(try folder.bytes())
    let contents = try Contents(sound)
    let page = try sound.look { db in
      try Int.fetchOne(
        db, sql: "SELECT rootpage FROM sqlite_schema WHERE name = ?", arguments: [table])
    }
    let start = (try #require(page) - 1) * sound.pageSize
    var unnoticed: [Int] = []
    for offset in start..<start + sound.pageSize where sound.bytes[offset] != 0 {
      for bit in 0..<8 {
        var bytes = sound.bytes
        bytes[offset] ^= 1 << bit
        let changed = FileImage(bytes)
        guard let found = try? Contents(changed), found != contents else { continue }
        if changed.passes { unnoticed.append(offset) }
      }
    }
    #expect(unnoticed.isEmpty)
  }

  /// What the program does hangs on this.
  private struct Contents: Equatable {
    let facts: [Fact: [UInt8]]
    let box: SealedBox
    let drafts: [DraftSlot: CleanText]

    init(_ image: FileImage) throws {
      (facts, box, drafts) = try image.look { db in
        (try Meta.facts(db), try BoxTable.load(db), try DraftTable.load(db))
      }
    }
  }

  @Test func aLostPinIsMissed() throws {
    try folder.meddle("DELETE FROM meta WHERE name = 'seat/pin'")
    try expectDamaged("the PIN of the seats is missing")
  }

  @Test func aLostPinIsMissedByASeatThatIsOpenAlready() throws {
    let ledger = try Ledger(try SQLiteStore.open(folder.file()))
    try folder.meddle("DELETE FROM meta WHERE name = 'seat/pin'")
    #expect(throws: StoreError.damaged("the PIN of the seats is missing")) { try ledger.hasPin }
    #expect(throws: StoreError.damaged("the PIN of the seats is missing")) {
      try ledger.isPin("anything")
    }
  }

  @Test func aChangedPinOrStageOrCountIsNamed() throws {
    let sound = try folder.bytes()
    for (name, words) in [
      ("seat/pin", "the PIN of the seats"), ("seat/tries", "the count of wrong PINs"),
      ("live/stage", "what the room sees"),
    ] {
      try folder.meddle(
        "UPDATE meta SET value = CAST(x'00' || substr(value, 2) AS BLOB) WHERE name = '\(name)'")
      try expectDamaged("\(CleanText(words)) was changed")
      try folder.write(sound)
    }
  }

  @Test func aRenamedFactIsNamed() throws {
    try folder.meddle("UPDATE meta SET name = 'seat/qin' WHERE name = 'seat/pin'")
    try expectDamaged("it keeps \"seat/qin\", which Rooftop does not")
  }

  @Test func digestsThatWereTakenAwayAreMissed() throws {
    let sound = try folder.bytes()
    try folder.meddle("UPDATE meta SET value = substr(value, 1, 40) WHERE name = 'head'")
    try expectDamaged("the digests of what stands beside the events are gone", "tables")
    try folder.write(sound)
    try folder.meddle("PRAGMA user_version = 1")
    try expectDamaged("the digests of what stands beside the events are gone", "tables")
  }

  @Test func anOldFileOpensAsBeforeAndGetsItsDigestsWithTheNextWrite() throws {
    try folder.makeOfFirstFormat()
    let before = try folder.bytes()
    let report = try SQLiteStore.check(folder.file())
    #expect(report.isSound)
    let ledger = try Ledger(try SQLiteStore.open(folder.file()))
    #expect(try ledger.isPin("2468"))
    #expect(try folder.bytes() == before, "looking changes nothing")
    try ledger.record(.event(.itemParked(text: "Later")), by: .desk, at: Scene.later)
    #expect(try ledger.isPin("2468"))
    ledger.close()
    #expect(try SQLiteStore.check(folder.file()).isSound)
    try folder.meddle("DELETE FROM meta WHERE name = 'seat/pin'")
    try expectDamaged("the PIN of the seats is missing")
  }

  @Test func aRenamedFactShowsInAnOldFileToo() throws {
    try folder.makeOfFirstFormat()
    try folder.meddle("UPDATE meta SET name = 'seat/qin' WHERE name = 'seat/pin'")
    try expectDamaged("it keeps \"seat/qin\", which Rooftop does not")
  }

  @Test func anOverlongFactIsRefusedByItsLength() throws {
    try folder.meddle("UPDATE meta SET value = zeroblob(50000000) WHERE name = 'live/stage'")
    try expectDamaged("something in it is longer than Rooftop makes it")
  }

  @Test func aFileWithoutAnEventFailsTheCheck() throws {
    try SQLiteStore.create(folder.file("empty.okr")).close()
    let report = try SQLiteStore.check(folder.file("empty.okr"))
    #expect(report.items.filter { !$0.passed }.map(\.detail) == ["nothing is in it yet"])
  }
}

extension FileImage {
  /// Whether the check finds nothing wrong with it.
  fileprivate var passes: Bool {
    let beside = IntegrityReport.Item(name: "beside", passed: true, detail: "")
    return (try? SQLiteStore.report(self, beside))?.isSound ?? false
  }
}
