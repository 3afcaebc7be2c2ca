import PlainText
import Testing
import WorkshopModel
import WorkshopStore

@Suite struct AppendTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: Engine.allCases)
  func eventsComeBackAsTheyWereWritten(_ engine: Engine) throws {
    let opened = try engine.make(in: folder)
    let scene = try Scene(opened.store)
    let read = try opened.another().events(after: 0)
    #expect(read == Array(scene.ledger.timeline.records))
    #expect(read.map(\.seq) == Array(1...6))
    #expect(try opened.store.events(after: 4) == Array(read[4...]))
  }

  @Test(arguments: Engine.allCases)
  func theJudgeSeesWhatTheCallerMissed(_ engine: Engine) throws {
    let opened = try engine.make(in: folder)
    let scene = try Scene(opened.store)
    var seen: [EventRecord] = []
    let written = try opened.another().append(
      .event(.itemParked(text: "Later")), by: .desk, at: Scene.later, knowing: 4
    ) { missed, mine in
      seen = missed + [mine]
    }
    #expect(seen == Array(scene.ledger.timeline.records[4...]) + [written.mine])
    #expect(written.missed == Array(scene.ledger.timeline.records[4...]))
    #expect(written.mine.seq == 7)
  }

  @Test(arguments: Engine.allCases)
  func whatWillBeReturnedIsToldWhileTheDiskTakesIt(_ engine: Engine) throws {
    let opened = try engine.make(in: folder)
    let scene = try Scene(opened.store)
    var told: [Written] = []
    let written = try opened.store.append(
      .turn(round: scene.round, person: scene.people[0], entry: .suggestion(text: "Sleep well")),
      by: .seat, at: Scene.later, knowing: 6, judge: { _, _ in }, beforehand: { told.append($0) })
    #expect(told.map(\.mine) == [written.mine])
    #expect(told.first?.receipt == written.receipt)
    #expect(written.receipt != nil)
    #expect(try opened.another().events(after: 6) == [written.mine])
  }

  @Test(arguments: Engine.allCases)
  func nothingIsToldOfWhatTheJudgeRefuses(_ engine: Engine) throws {
    let store = try engine.make(in: folder).store
    _ = try Scene(store)
    #expect(throws: WriteError.rejected(Rejection("No."))) {
      try store.append(
        .event(.timerStarted), by: .desk, at: Scene.later, knowing: 6,
        judge: { _, _ throws(Rejection) in throw Rejection("No.") },
        beforehand: { _ in Issue.record("told") })
    }
    // The transaction is over.
    _ = try store.append(.event(.timerStarted), by: .desk, at: Scene.later, knowing: 6) { _, _ in }
  }

  @Test(arguments: Engine.allCases)
  func whatOthersWroteBetweenTwoOfMineIsMissed(_ engine: Engine) throws {
    let opened = try engine.make(in: folder)
    _ = try Scene(opened.store)
    let other = try opened.another()
    func park(_ text: CleanText, _ store: any EventStore, knowing seq: Int) throws -> Written {
      try store.append(
        .event(.itemParked(text: text)), by: .desk, at: Scene.later, knowing: seq
      ) { _, _ in }
    }
    #expect(try park("One", opened.store, knowing: 6).missed.isEmpty)
    #expect(try park("Two", opened.store, knowing: 7).missed.isEmpty)
    let theirs = try park("Three", other, knowing: 8).mine
    #expect(try park("Four", opened.store, knowing: 8).missed == [theirs])
    #expect(try park("Five", opened.store, knowing: 10).mine.seq == 11)
  }

  @Test(arguments: Engine.allCases)
  func aDecisionErasesItsDraftAndKeepsWhatOthersWroteMeanwhile(_ engine: Engine) throws {
    let opened = try engine.make(in: folder)
    _ = try Scene(opened.store)
    let other = try opened.another()
    for (desk, store) in [opened.store, other, opened.store].enumerated() {
      try store.saveDraft("Begun", for: .desk(desk))
    }
    _ = try opened.store.append(
      .decision(.itemParked(text: "Done"), draft: nil, slot: .desk(0)), by: .desk, at: Scene.later,
      knowing: 6
    ) { _, _ in }
    #expect(try opened.store.drafts() == [.desk(1): "Begun", .desk(2): "Begun"])
    try other.saveDraft("Other", for: .desk(1))
    _ = try opened.store.append(
      .decision(.itemParked(text: "Done"), draft: "Next", slot: .desk(2)), by: .desk,
      at: Scene.later,
      knowing: 7
    ) { _, _ in }
    #expect(try other.drafts() == [.desk(1): "Other", .desk(2): "Next"])
  }

  @Test(arguments: Engine.allCases)
  func anImportBetweenTwoOfMineIsSeen(_ engine: Engine) throws {
    let opened = try engine.make(in: folder)
    let scene = try Scene(opened.store)
    try scene.ledger.record(.event(.itemParked(text: "One")), by: .desk, at: Scene.later)
    try scene.ledger.recordAll(by: .desk, at: Scene.later) { _ in
      ["Two", "Three"].map { .itemParked(text: $0) }
    }
    try scene.ledger.record(.event(.itemParked(text: "Four")), by: .desk, at: Scene.later)
    let parked = scene.ledger.timeline.workshop.parkedItems.map(\.text)
    #expect(parked == ["One", "Two", "Three", "Four"])
    #expect(try opened.another().events(after: 0) == Array(scene.ledger.timeline.records))
  }

  @Test(arguments: Engine.allCases)
  func aDecisionWithoutADraftErasesTheOneThereIs(_ engine: Engine) throws {
    let opened = try engine.make(in: folder)
    let ledger = try Scene(opened.store).ledger
    func park() throws {
      try ledger.record(
        .decision(.itemParked(text: "Done"), draft: nil, slot: .desk(0)), by: .desk, at: Scene.later
      )
    }
    try park()
    try ledger.saveDraft("Begun", for: .desk(0))
    try ledger.saveDraft("Other", for: .desk(1))
    try park()
    #expect(ledger.drafts == [.desk(1): "Other"])
    #expect(try opened.another().drafts() == [.desk(1): "Other"])
    #expect(ledger.timeline.workshop.parkedItems.count == 2)
  }

  @Test(arguments: Engine.allCases)
  func whatTheJudgeRefusesIsNotWritten(_ engine: Engine) throws {
    let opened = try engine.make(in: folder)
    let scene = try Scene(opened.store)
    try scene.ledger.saveDraft("half a", for: scene.slot(0))
    let version = try opened.another().dataVersion
    let turn = Intent.turn(
      round: scene.round, person: scene.people[0], entry: .suggestion(text: "half a thought"))
    #expect(throws: WriteError.rejected(Rejection("No."))) {
      try opened.store.append(turn, by: .seat, at: Scene.later, knowing: 6) {
        _, _ throws(Rejection) in throw Rejection("No.")
      }
    }
    #expect(try opened.store.events(after: 0).count == 6)
    #expect(try opened.store.drafts() == [scene.slot(0): "half a"])
    #expect(try opened.another().dataVersion == version)
    #expect(try scene.reveal().mine.event == .roundRevealed(round: scene.round, entries: []))
  }

  @Test(arguments: Engine.allCases)
  func aCallerThatKnowsMoreThanThereIsIsTold(_ engine: Engine) throws {
    let store = try engine.make(in: folder).store
    #expect(throws: StoreError.self) { try store.events(after: 1) }
    #expect(throws: WriteError.self) {
      try store.append(.event(.timerStarted), by: .desk, at: Scene.later, knowing: 1) { _, _ in }
    }
  }

  @Test(arguments: Engine.allCases)
  func onlyOthersWritesChangeTheDataVersion(_ engine: Engine) throws {
    let opened = try engine.make(in: folder)
    let mine = opened.store
    let other = try opened.another()
    let before = try mine.dataVersion
    try mine.saveDraft("a", for: .desk(0))
    #expect(try mine.dataVersion == before)
    try other.saveDraft("b", for: .desk(0))
    #expect(try mine.dataVersion != before)
  }

  @Test(arguments: Engine.allCases)
  func aClosedStoreFails(_ engine: Engine) throws {
    let store = try engine.make(in: folder).store
    store.close()
    #expect(throws: StoreError.self) { try store.events(after: 0) }
    #expect(throws: StoreError.self) { try store.saveDraft("a", for: .desk(0)) }
  }
}
