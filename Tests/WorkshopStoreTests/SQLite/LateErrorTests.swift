import FaultyDisk
import Foundation
import PlainText
import Testing
import WorkshopModel

@testable import WorkshopStore

/// An error that the disk reports after it took the write is no reason to write it again.
@Suite struct LateErrorTests {
  let folder: TemporaryFolder
  let path: String
  let store: SQLiteStore
  let scene: Scene

  init() throws {
    folder = try TemporaryFolder()
    store = try SQLiteStore.create(folder.file())
    path = store.path
    scene = try Scene(store)
  }

  private static let lateFaults = [FAULTY_LAST_SYNC, FAULTY_UNLOCK]

  private func park(_ text: CleanText) throws {
    try scene.ledger.record(.event(.itemParked(text: text)), by: .desk, at: Scene.later)
  }

  private var parked: [CleanText] { scene.ledger.timeline.workshop.parkedItems.map(\.text) }

  private func written() throws -> Int {
    let other = try SQLiteStore.open(path, access: .readOnly)
    defer { other.close() }
    return try other.events(after: 0).count { record in
      if case .itemParked = record.event { true } else { false }
    }
  }

  @Test(arguments: lateFaults)
  func aDecisionThatTheDiskTookAllTheSameIsWritten(_ fault: faulty_disk_fault) throws {
    faulty_disk_break(path, fault, 1)
    try park("Once")
    #expect(faulty_disk_failures(path) == 1)
    #expect(parked == ["Once"])
    try park("Twice")
    #expect(try written() == 2)
  }

  @Test(arguments: lateFaults)
  func aTurnIsInTheBoxAndNotInADraftToo(_ fault: faulty_disk_fault) throws {
    try scene.ledger.saveDraft("being typed", for: scene.slot(0))
    faulty_disk_break(path, fault, 1)
    let receipt = try #require(try scene.enter("Loved by every neighbour", as: 0).receipt)
    #expect(faulty_disk_failures(path) == 1)
    #expect(try store.drafts().isEmpty)
    #expect(try store.reading { db in try BoxTable.load(db) }.items.count == 1)
    try scene.takeBack(receipt, as: 0)
    #expect(try store.reading { db in try BoxTable.load(db) }.items.isEmpty)
  }

  @Test(arguments: lateFaults)
  func aDraftAndAPinAreSavedToo(_ fault: faulty_disk_fault) throws {
    faulty_disk_break(path, fault, 1)
    try scene.ledger.saveDraft("typed", for: .desk(0))
    faulty_disk_break(path, fault, 1)
    try scene.ledger.setPin("2468")
    #expect(faulty_disk_failures(path) == 2)
    #expect(try scene.ledger.isPin("2468"))
    #expect(try store.drafts() == [.desk(0): "typed"])
  }

  @Test func whatTheDiskRefusedInTimeIsNotWritten() throws {
    faulty_disk_break(path, FAULTY_FIRST_SYNC, 1)
    #expect(throws: WriteError.self) { try park("Never") }
    #expect(faulty_disk_failures(path) == 1)
    #expect(parked.isEmpty)
    try park("Once")
    #expect(try written() == 1)
    #expect(parked == ["Once"])
  }

  /// As long as the file cannot even be read, nobody knows; asked again, it is there, once.
  @Test(arguments: lateFaults)
  func whatCannotBeFoundOutNowIsFoundLater(_ fault: faulty_disk_fault) throws {
    faulty_disk_break(path, fault, 1)
    faulty_disk_stay_broken(path)
    for _ in 1...3 {
      #expect(throws: WriteError.store(.uncertain)) { try park("Once") }
    }
    faulty_disk_mend(path)
    try park("Once")
    #expect(try written() == 1)
    #expect(parked == ["Once"])
    try park("Once")
    #expect(try written() == 2, "a second one that is asked for afterwards is another one")
  }

  @Test func othersMayHaveWrittenMeanwhile() throws {
    let other = try Ledger(try SQLiteStore.open(path))
    faulty_disk_break(path, FAULTY_LAST_SYNC, 1)
    faulty_disk_stay_broken(path)
    #expect(throws: WriteError.store(.uncertain)) { try park("Mine") }
    faulty_disk_mend(path)
    try other.record(.event(.itemParked(text: "Theirs")), by: .desk(1), at: Scene.later)
    try park("Mine")
    try scene.ledger.catchUp()
    #expect(parked == ["Mine", "Theirs"])
    #expect(try written() == 2)
    other.close()
  }

  /// The first is settled on the way; it was written, and the second is judged on top of it.
  @Test func somethingElseMayBeAskedForNext() throws {
    faulty_disk_break(path, FAULTY_LAST_SYNC, 1)
    faulty_disk_stay_broken(path)
    #expect(throws: WriteError.store(.uncertain)) { try park("First") }
    faulty_disk_mend(path)
    try park("Second")
    #expect(parked == ["First", "Second"])
  }

  @Test func aTurnInDoubtKeepsItsReceipt() throws {
    faulty_disk_break(path, FAULTY_LAST_SYNC, 1)
    faulty_disk_stay_broken(path)
    #expect(throws: WriteError.store(.uncertain)) { try scene.enter("Loved", as: 0) }
    faulty_disk_mend(path)
    // Whoever looks meanwhile sees the turn already.
    try scene.ledger.catchUp()
    let receipt = try #require(try scene.enter("Loved", as: 0).receipt)
    try scene.takeBack(receipt, as: 0)
    #expect(try store.drafts()[scene.slot(0)] != nil)
  }
}
