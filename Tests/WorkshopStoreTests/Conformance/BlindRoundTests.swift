import PlainText
import Testing
import WorkshopModel
import WorkshopStore

@Suite struct BlindRoundTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: Engine.allCases)
  func aTurnSaysWhoAndTheRevealSaysWhat(_ engine: Engine) throws {
    let opened = try engine.make(in: folder)
    let scene = try Scene(opened.store)
    let written = try scene.enter("Loved by every neighbour", as: 0)
    #expect(
      written.mine.event
        == .turnTaken(round: scene.round, person: scene.people[0], passed: false))
    try scene.enter("Open on Sundays", as: 1)
    let pass = try scene.ledger.record(
      .turn(round: scene.round, person: scene.people[2], entry: nil), by: .seat, at: Scene.later)
    #expect(pass.receipt == nil)
    #expect(
      pass.mine.event == .turnTaken(round: scene.round, person: scene.people[2], passed: true))

    guard case .roundRevealed(scene.round, let entries) = try scene.reveal().mine.event else {
      Issue.record("no reveal")
      return
    }
    #expect(
      Set(entries) == [
        .suggestion(text: "Loved by every neighbour"), .suggestion(text: "Open on Sundays"),
      ])
    #expect(entries.count == 2)
    #expect(scene.ledger.timeline.workshop.currentSet.suggestions.count == 2)
  }

  @Test(arguments: Engine.allCases)
  func aTurnCarriesTheTimeTheRoundOpened(_ engine: Engine) throws {
    let scene = try Scene(try engine.make(in: folder).store)
    #expect(try scene.enter("Loved by all", as: 0).mine.at == Scene.openedAt)
    #expect(try scene.reveal().mine.at == Scene.later)
  }

  @Test(arguments: Engine.allCases)
  func theReceiptTakesTheEntryOutAsADraft(_ engine: Engine) throws {
    let opened = try engine.make(in: folder)
    let scene = try Scene(opened.store)
    try scene.enter("Kept", as: 0)
    let receipt = try #require(try scene.enter("Taken back", as: 1).receipt)
    let shouted = Receipt(CleanText("  " + receipt.words.string.uppercased() + ". "))

    let written = try scene.takeBack(shouted, as: 1)
    #expect(written.entry == .suggestion(text: "Taken back"))
    #expect(written.mine.at == Scene.openedAt)
    let draft = try #require(try opened.another().drafts()[scene.slot(1)])
    #expect(SealedEntry(draft: draft) == .suggestion(text: "Taken back"))
    #expect(scene.ledger.drafts == [scene.slot(1): draft])
    #expect(
      try scene.reveal().mine.event
        == .roundRevealed(round: scene.round, entries: [.suggestion(text: "Kept")]))
  }

  @Test(arguments: Engine.allCases)
  func onlyNameAndWordsTogetherOpenTheBox(_ engine: Engine) throws {
    let scene = try Scene(try engine.make(in: folder).store)
    let ana = try #require(try scene.enter("Ana's", as: 0).receipt)
    try scene.enter("Bo's", as: 1)
    let before = scene.ledger.timeline.lastSeq
    #expect(throws: WriteError.self) { try scene.takeBack(ana, as: 1) }
    #expect(throws: WriteError.self) { try scene.takeBack(Receipt("no such words"), as: 0) }
    #expect(scene.ledger.timeline.lastSeq == before)
    #expect(try scene.takeBack(ana, as: 0).entry == .suggestion(text: "Ana's"))
    #expect(throws: WriteError.self) { try scene.takeBack(ana, as: 0) }
  }

  @Test(arguments: Engine.allCases)
  func aBallotHasNoReceipt(_ engine: Engine) throws {
    let store = try engine.make(in: folder).store
    let scene = try Scene(store)
    let ballot = Intent.turn(
      round: scene.round, person: scene.people[0], entry: .ranking(order: [SuggestionID(3)]))
    let written = try store.append(ballot, by: .seat, at: Scene.later, knowing: 6) { _, _ in }
    #expect(written.receipt == nil)
  }

  @Test(arguments: Engine.allCases)
  func submittingErasesOnlyThatDraft(_ engine: Engine) throws {
    let opened = try engine.make(in: folder)
    let scene = try Scene(opened.store)
    try scene.ledger.saveDraft("mine", for: scene.slot(0))
    try scene.ledger.saveDraft("theirs", for: scene.slot(1))
    try scene.ledger.saveDraft("desk", for: .desk(0))
    try scene.enter("Mine", as: 0)
    #expect(try opened.store.drafts() == [scene.slot(1): "theirs", .desk(0): "desk"])
    #expect(scene.ledger.drafts == [scene.slot(1): "theirs", .desk(0): "desk"])
  }

  @Test(arguments: Engine.allCases)
  func theOrderOfEntryIsDestroyed(_ engine: Engine) throws {
    let texts = (0..<3).map { SealedEntry.suggestion(text: CleanText("Suggestion \($0)")) }
    var orders: Set<[SealedEntry]> = []
    for _ in 0..<40 where orders.count < 2 {
      let scene = try Scene(try engine.make(in: folder).store)
      for index in texts.indices { try scene.enter(CleanText("Suggestion \(index)"), as: index) }
      guard case .roundRevealed(_, let entries) = try scene.reveal().mine.event else { continue }
      #expect(Set(entries) == Set(texts))
      orders.insert(entries)
    }
    #expect(orders.count >= 2)
  }

  @Test(arguments: Engine.allCases)
  func roundsDoNotMix(_ engine: Engine) throws {
    let store = try engine.make(in: folder).store
    let scene = try Scene(store)
    try scene.enter("First round", as: 0)
    let second = Intent.turn(
      round: RoundID(99), person: scene.people[0], entry: .ranking(order: []))
    _ = try store.append(second, by: .seat, at: Scene.later, knowing: 7) { _, _ in }
    let revealed = try store.append(
      .reveal(round: RoundID(99)), by: .desk, at: Scene.later, knowing: 8
    ) { _, _ in }
    #expect(
      revealed.mine.event == .roundRevealed(round: RoundID(99), entries: [.ranking(order: [])]))
    let other = try store.append(
      .reveal(round: scene.round), by: .desk, at: Scene.later, knowing: 9
    ) { _, _ in }
    #expect(
      other.mine.event
        == .roundRevealed(round: scene.round, entries: [.suggestion(text: "First round")]))
  }
}
