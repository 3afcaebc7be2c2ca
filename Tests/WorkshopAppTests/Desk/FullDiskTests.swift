import PlainText
import Testing
import WorkshopImport
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// A disk that is full for a while.
@Suite struct FullDiskTests {
  private func story(_ disk: FullDisk) throws -> Story {
    let story = try Story(Fixture.through(.sceneSetting), store: disk)
    story.press("a")
    story.type("Half a thought")
    return story
  }

  @Test func aDraftThatFailedIsSavedOnceThereIsRoomThoughNobodyTypes() throws {
    let disk = FullDisk()
    let story = try story(disk)
    disk.isFull = true
    story.type(" and more")
    story.pass(seconds: 2)
    #expect(story.shows("NOT SAVED"))
    disk.isFull = false
    story.pass(seconds: 6)
    #expect(!story.shows("NOT SAVED"))
    #expect(try disk.drafts()[.desk(0)]?.string.contains("Half a thought and more") == true)
  }

  @Test func aDecisionThatFailedKeepsItsTextAndSucceedsLater() throws {
    let disk = FullDisk()
    let story = try story(disk)
    let before = story.events
    disk.isFull = true
    story.press("Enter")
    #expect(story.shows("The disk is full."))
    #expect(story.shows("Half a thought"))
    #expect(story.events == before)
    disk.isFull = false
    story.press("Enter")
    #expect(story.events.count == before.count + 1)
  }

  @Test func anImportThatFailedLeavesNothingAndSucceedsLater() throws {
    let disk = FullDisk()
    let story = try Story(
      Fixture.through(.sceneSetting), store: disk,
      importer: { _ in
        .read(.people([.init(number: 1, name: "Zoe"), .init(number: 2, name: "Yan")]))
      })
    story.press("I", "Enter")
    story.type("p")
    story.press("Enter")
    disk.isFull = true
    story.press("a")
    #expect(story.shows("The disk is full."))
    #expect(story.workshop.people.count == 3)
    disk.isFull = false
    story.press("a")
    #expect(story.workshop.people.count == 5)
    #expect(story.shows("Done: 2 added."))
  }
}

/// A store in memory that refuses to write while it is full.
private final class FullDisk: EventStore {
  private let store = MemoryStore()
  var isFull = false

  func events(after seq: Int) throws(StoreError) -> [EventRecord] { try store.events(after: seq) }

  func append(
    _ intent: Intent, by author: Author, at moment: Timestamp, knowing lastSeq: Int,
    judge: ([EventRecord], EventRecord) throws(Rejection) -> Void
  ) throws(WriteError) -> Written {
    if isFull { throw .store(.diskFull) }
    return try store.append(intent, by: author, at: moment, knowing: lastSeq, judge: judge)
  }

  func appendAll(
    knowing lastSeq: Int, plan: ([EventRecord]) throws(Rejection) -> Batch
  ) throws(WriteError) -> Batch {
    if isFull { throw .store(.diskFull) }
    return try store.appendAll(knowing: lastSeq, plan: plan)
  }

  func saveDraft(_ text: CleanText?, for slot: DraftSlot) throws(StoreError) {
    if isFull { throw .diskFull }
    try store.saveDraft(text, for: slot)
  }

  func drafts() throws(StoreError) -> [DraftSlot: CleanText] { try store.drafts() }

  func liveNotes() throws(StoreError) -> [LiveNote: CleanText] { try store.liveNotes() }

  func changeLiveNotes(
    _ change: (inout [LiveNote: CleanText]) -> Void
  ) throws(StoreError) {
    if isFull { throw .diskFull }
    try store.changeLiveNotes(change)
  }

  func hold(_ slot: DraftSlot) throws(StoreError) -> Bool { try store.hold(slot) }

  func prepareTurn(_ round: RoundID, _ person: PersonID) throws(StoreError) {}

  func release(_ slot: DraftSlot) { store.release(slot) }

  func heldElsewhere(among slots: [DraftSlot]) throws(StoreError) -> Set<DraftSlot> {
    try store.heldElsewhere(among: slots)
  }

  var pin: PinHash? { get throws(StoreError) { try store.pin } }

  func setPin(_ pin: PinHash?) throws(StoreError) { try store.setPin(pin) }

  var dataVersion: Int { get throws(StoreError) { try store.dataVersion } }

  func close() { store.close() }
}
