import PlainText
import Synchronization
import Testing
import WorkshopModel

@testable import WorkshopStore

/// The JSON of a decision is made by another thread while its write waits for the file.
@Suite struct EncodedEventTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func workshop(_ name: String) throws -> SQLiteStore {
    let store = try SQLiteStore.create(folder.file(name))
    try Ledger(store).record(.event(try Scene.created()), by: .desk, at: Scene.openedAt)
    return store
  }

  private func park(_ text: CleanText, in store: SQLiteStore) throws {
    try Ledger(store).record(.event(.itemParked(text: text)), by: .desk, at: Scene.later)
  }

  @Test(arguments: [true, false]) func theFileIsTheSameWhoeverMakesIt(_ isMade: Bool) throws {
    let (mine, other) = (try workshop("mine.okr"), try workshop("other.okr"))
    let ahead = mine.workAhead(of: .itemParked(text: "Thought"))
    #expect(ahead != nil)
    if isMade { ahead?() }
    try park("Thought", in: mine)
    try park("Thought", in: other)
    #expect(try mine.chainHash(of: 2) == other.chainHash(of: 2))
    #expect(try mine.events(after: 1) == other.events(after: 1))
  }

  @Test func whatWasMadeOfAnotherEventIsNotWritten() throws {
    let store = try workshop("mine.okr")
    store.workAhead(of: .itemParked(text: "Another"))?()
    try park("Mine", in: store)
    try park("Another", in: store)
    #expect(
      try store.events(after: 1).map(\.event) == [
        .itemParked(text: "Mine"), .itemParked(text: "Another"),
      ])
  }

  @Test func aRowTakesWhatWasMadeOfItsEvent() throws {
    func row(_ event: Event, _ encoded: EncodedEvent) throws -> EventRow {
      try EventRow(EventRecord(seq: 2, at: Scene.later, author: .desk, event: event), encoded)
    }
    let encoded = EncodedEvent(.itemParked(text: "Thought"))
    let other = try row(.itemParked(text: "Another"), encoded)
    #expect(encoded.made.withLock { $0 == nil } && other.payload.contains("Another"))
    let mine = try row(.itemParked(text: "Thought"), encoded)
    #expect(encoded.made.withLock { $0 != nil } && mine.payload.contains("Thought"))
  }

  @Test func allThatAskAtOnceGetTheSame() throws {
    let encoded = EncodedEvent(.itemParked(text: "Thought"))
    let all = (0..<200).map { _ in encoded }.concurrentMap { try? $0.json().payload }
    #expect(Set(all) == [try EventJSON(.itemParked(text: "Thought")).payload])
  }
}
