import PlainText
import Testing
import WorkshopModel

@testable import WorkshopStore

/// What the bytes of the file, and of anything beside it, still tell.
@Suite struct TraceTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func traces(of text: String) throws -> Bool {
    try folder.names.contains { try folder.bytes($0).contains(text: text) }
  }

  @Test func anErasedDraftIsGone() throws {
    let store = try SQLiteStore.create(folder.file())
    for index in 0..<60 {
      let slot = DraftSlot.turn(round: RoundID(1), person: PersonID(index))
      try store.saveDraft(
        CleanText("secret-\(index)- " + String(repeating: "words ", count: 40)), for: slot)
    }
    #expect(try traces(of: "secret-7-"))
    for index in 0..<59 {
      try store.saveDraft(nil, for: .turn(round: RoundID(1), person: PersonID(index)))
    }
    for index in 0..<59 { #expect(try !traces(of: "secret-\(index)-")) }
    #expect(try traces(of: "secret-59-"))
  }

  @Test func aSubmittedDraftAndAnEmptiedBoxAreGone() throws {
    let store = try SQLiteStore.create(folder.file())
    let scene = try Scene(store)
    try scene.ledger.saveDraft("unfinished words of Ana", for: scene.slot(0))
    let receipt = try #require(try scene.enter("finished words of Ana", as: 0).receipt)
    #expect(try !traces(of: "unfinished words of Ana"))
    #expect(try traces(of: "finished words of Ana"))
    #expect(try !traces(of: receipt.words.string))
    try scene.takeBack(receipt, as: 0)
    try scene.ledger.saveDraft(nil, for: scene.slot(0))
    #expect(try !traces(of: "finished words of Ana"))
  }

  @Test func theRevealErasesReceiptsAndSalt() throws {
    let store = try SQLiteStore.create(folder.file())
    let scene = try Scene(store)
    try scene.enter("Loved by every neighbour", as: 0)
    let box = try store.reading { db in try BoxTable.load(db) }
    let salt = try #require(box.salts[scene.round])
    let hash = try #require(box.items.first?.receipt)
    #expect(try folder.bytes().contains(salt))
    try scene.reveal()
    #expect(try !folder.bytes().contains(salt))
    #expect(try !folder.bytes().contains(hash))
    #expect(try traces(of: "Loved by every neighbour"))
  }

  @Test func whereAnEntryLiesDoesNotTellWhenItCame() throws {
    var firstPlaces: Set<Int> = []
    for attempt in 0..<12 where firstPlaces.count < 2 {
      let name = "\(attempt).okr"
      let scene = try Scene(try SQLiteStore.create(folder.file(name)))
      for index in 0..<3 { try scene.enter(CleanText("entry-\(index)-"), as: index) }
      let bytes = try folder.bytes(name)
      let places = try (0..<3).map { index in
        try #require(bytes.firstRange(of: Array("entry-\(index)-".utf8))?.lowerBound)
      }
      firstPlaces.insert(places.count { $0 < places[0] })
    }
    #expect(firstPlaces.count >= 2)
  }

  @Test func closingLeavesNothingBesideTheFile() throws {
    let store = try SQLiteStore.create(folder.file())
    try store.saveDraft("x", for: .desk(0))
    store.close()
    #expect(try folder.names == ["a.okr"])
  }
}

extension [UInt8] {
  fileprivate func contains(_ part: [UInt8]) -> Bool { firstRange(of: part) != nil }
}
