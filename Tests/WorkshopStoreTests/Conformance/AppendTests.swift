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
    #expect(read == scene.ledger.timeline.records)
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
