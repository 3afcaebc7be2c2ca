import PlainText
import Testing
import WorkshopModel
import WorkshopStore

/// Several events in one transaction, in every engine.
@Suite struct BatchTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: Engine.allCases) func allOfItIsWritten(_ engine: Engine) throws {
    let opened = try engine.make(in: folder)
    let scene = try Scene(opened.store)
    let other = try Ledger(try opened.another())
    try scene.ledger.record(.event(.itemParked(text: "Before")), by: .desk, at: Scene.later)
    // The other ledger has not seen what came before its batch.
    let count = try other.recordAll(by: .desk, at: Scene.later) { timeline throws(Rejection) in
      #expect(timeline.workshop.parkedItems.map(\.text) == ["Before"])
      return [.itemParked(text: "One"), .itemParked(text: "Two")]
    }
    #expect(count == 2)
    #expect(other.timeline.workshop.parkedItems.map(\.text) == ["Before", "One", "Two"])
    try scene.ledger.catchUp()
    #expect(scene.ledger.timeline.records == other.timeline.records)
  }

  @Test(arguments: Engine.allCases) func oneRefusalKeepsAllOfItOut(_ engine: Engine) throws {
    let opened = try engine.make(in: folder)
    let scene = try Scene(opened.store)
    let before = try opened.store.events(after: 0)
    #expect(throws: WriteError.self) {
      try scene.ledger.recordAll(by: .desk, at: Scene.later) { _ throws(Rejection) in
        [.itemParked(text: "One"), .itemParked(text: "")]
      }
    }
    #expect(try opened.store.events(after: 0) == before)
    #expect(scene.ledger.timeline.workshop.parkedItems == [])
  }

  @Test(arguments: Engine.allCases) func aListGoesIntoTheBoxOnceAndUnseen(_ engine: Engine) throws {
    let opened = try engine.make(in: folder)
    let scene = try Scene(opened.store)
    try scene.enter("Typed", as: 0)
    try scene.ledger.seal(["One", "Two"], as: "list", in: scene.round, by: .desk)
    let sealed = try #require(scene.ledger.timeline.records.last)
    #expect(sealed.event == .suggestionsSealed(round: scene.round, count: 2, list: "list"))
    #expect(sealed.at == Scene.openedAt, "no order of entries can be told")
    #expect(throws: WriteError.self) {
      try scene.ledger.seal(["One", "Two"], as: "list", in: scene.round, by: .desk)
    }
    try scene.reveal()
    let texts = scene.ledger.timeline.workshop.currentSet.suggestions.map(\.text.string)
    #expect(texts.sorted() == ["One", "Two", "Typed"].sorted())
  }

  @Test(arguments: Engine.allCases) func aClosedRoundTakesNoList(_ engine: Engine) throws {
    let scene = try Scene(try engine.make(in: folder).store)
    try scene.ledger.record(.event(.roundClosed(round: scene.round)), by: .desk, at: Scene.later)
    #expect(throws: WriteError.self) {
      try scene.ledger.seal(["One"], as: "list", in: scene.round, by: .desk)
    }
    try scene.ledger.record(.event(.roundOpened(kind: .suggestions)), by: .desk, at: Scene.later)
    let next = try #require(scene.ledger.timeline.workshop.openRound).id
    #expect(next != scene.round)
    #expect(throws: WriteError.self, "the list was meant for another round") {
      try scene.ledger.seal(["One"], as: "list", in: scene.round, by: .desk)
    }
    try scene.ledger.seal(["One"], as: "list", in: next, by: .desk)
  }

  @Test(arguments: Engine.allCases) func aHistoryIsRestoredWithItsTimesAndAuthors(_ engine: Engine)
    throws
  {
    let source = try Scene(try engine.make(in: folder).store)
    let empty = try Ledger(try engine.make(in: folder).store)
    try empty.restore(Array(source.ledger.timeline.records))
    #expect(empty.timeline.records == source.ledger.timeline.records)
    #expect(throws: WriteError.self) { try empty.restore(Array(source.ledger.timeline.records)) }
  }

  @Test func equalListsHaveOneName() throws {
    #expect(try ListName.of(["a", "b"]) == ListName.of(["a", "b"]))
    #expect(try ListName.of(["a", "b"]) != ListName.of(["ab"]))
    #expect(try ListName.of(["a", "b"]) != ListName.of(["b", "a"]))
  }
}
