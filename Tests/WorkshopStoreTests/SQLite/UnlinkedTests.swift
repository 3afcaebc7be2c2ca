import Foundation
import PlainText
import Testing
import WorkshopModel

@testable import WorkshopStore

/// That no table of the file links a person to what the person wrote.
@Suite struct UnlinkedTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A box into which the people of `order` have dropped the texts of `texts`, in that order.
  private func box(_ name: String, order: [Int], texts: [CleanText]) throws -> SealedBox {
    let store = try SQLiteStore.create(folder.file(name))
    let scene = try Scene(store)
    for index in order {
      try scene.ledger.saveDraft("draft", for: scene.slot(index))
      try scene.enter(texts[index], as: index)
    }
    #expect(try store.drafts().isEmpty)
    return try store.reading { db in try BoxTable.load(db) }
  }

  private func payloads(_ box: SealedBox) throws -> [String] {
    try box.items.map { try JSONText.encode($0.entry) }.sorted()
  }

  @Test func theBoxIsTheSameWhoeverWroteWhatInWhicheverOrder() throws {
    let texts: [CleanText] = ["One great idea", "Another great idea", "A third"]
    let first = try box("a.okr", order: [0, 1, 2], texts: texts)
    let second = try box("b.okr", order: [2, 0, 1], texts: [texts[1], texts[2], texts[0]])
    #expect(try payloads(first) == payloads(second))
    let keys = first.items.map(\.key) + second.items.map(\.key)
    #expect(Set(keys).count == 6, "keys are drawn by lot, not made of what they are for")
    let hashes = (first.items + second.items).compactMap(\.receipt)
    #expect(Set(hashes).count == 6)
  }

  @Test func everyKeyIsDrawnAnewWithEveryEntry() throws {
    let store = try SQLiteStore.create(folder.file())
    let scene = try Scene(store)
    try scene.enter("The first", as: 0)
    let before = try store.reading { db in try BoxTable.load(db) }.items.map(\.key)
    try scene.enter("The second", as: 1)
    let after = try store.reading { db in try BoxTable.load(db) }.items.map(\.key)
    #expect(
      Set(before).isDisjoint(with: after), "a key that stays tells which entry is the new one")
  }

  @Test func aTurnCarriesTheTimeItsRoundWasOpenedAndNoText() throws {
    let store = try SQLiteStore.create(folder.file())
    let scene = try Scene(store)
    for index in [1, 0, 2] { try scene.enter(CleanText("Idea of \(index)"), as: index) }
    let rows = try store.reading { db in try EventTable.rows(after: 0, upTo: Meta.head(db), db) }
    let turns = rows.filter { $0.kind == "turnTaken" }
    #expect(turns.count == 3)
    #expect(turns.allSatisfy { $0.at == Scene.openedAt.milliseconds })
    #expect(rows.allSatisfy { !$0.payload.contains("Idea of") })
  }

  @Test func afterTheRevealOnlyTheTextsAreLeft() throws {
    let store = try SQLiteStore.create(folder.file())
    let scene = try Scene(store)
    for index in 0..<3 { try scene.enter(CleanText("Idea of \(index)"), as: index) }
    try scene.reveal()
    store.close()
    let bytes = try folder.bytes()
    for index in 0..<3 {
      let places = bytes.ranges(of: Array("Idea of \(index)".utf8))
      #expect(places.count == 1, "once in the event of the reveal, no second copy in a free page")
    }
    #expect(try folder.names == ["a.okr"])
  }
}
