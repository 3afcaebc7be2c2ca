import PlainText
import Testing
import WorkshopModel
import WorkshopStore

@Suite struct LedgerTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: Engine.allCases)
  func twoLedgersAgreeOnOneOrder(_ engine: Engine) throws {
    let opened = try engine.make(in: folder)
    let desk = try Scene(opened.store).ledger
    let seat = try Ledger(try opened.another())
    #expect(seat.timeline.records == desk.timeline.records)
    try desk.record(.event(.itemParked(text: "One")), by: .desk, at: Scene.later)
    let written = try seat.record(.event(.itemParked(text: "Two")), by: .seat, at: Scene.later)
    #expect(written.missed.map(\.seq) == [7])
    #expect(written.mine.seq == 8)
    #expect(try desk.catchUp())
    #expect(try !desk.catchUp())
    #expect(desk.timeline.records == seat.timeline.records)
    #expect(desk.timeline.workshop == seat.timeline.workshop)
  }

  @Test(arguments: Engine.allCases)
  func aRefusalIsJudgedOnWhatOthersWrote(_ engine: Engine) throws {
    let opened = try engine.make(in: folder)
    let scene = try Scene(opened.store)
    let seat = try Ledger(try opened.another())
    try scene.ledger.record(.event(.roundClosed(round: scene.round)), by: .desk, at: Scene.later)
    let turn = Intent.turn(
      round: scene.round, person: scene.people[0], entry: .suggestion(text: "Too late"))
    #expect(throws: WriteError.self) { try seat.record(turn, by: .seat, at: Scene.later) }
    #expect(seat.timeline.records == scene.ledger.timeline.records)
    #expect(try opened.store.events(after: 0).count == 7)
  }

  @Test(arguments: Engine.allCases)
  func draftsOfOthersAreSeen(_ engine: Engine) throws {
    let opened = try engine.make(in: folder)
    let scene = try Scene(opened.store)
    let other = try Ledger(try opened.another())
    try scene.ledger.saveDraft("half", for: scene.slot(0))
    #expect(try other.catchUp())
    #expect(other.drafts == [scene.slot(0): "half"])
    try scene.ledger.saveDraft(nil, for: scene.slot(0))
    #expect(try other.catchUp())
    #expect(other.drafts.isEmpty)
  }

  @Test(arguments: Engine.allCases)
  func aHistoryThatDoesNotAddUpIsRefused(_ engine: Engine) throws {
    let store = try engine.make(in: folder).store
    _ = try store.append(.event(.timerStarted), by: .desk, at: Scene.later, knowing: 0) { _, _ in }
    #expect(throws: StoreError.self) { try Ledger(store) }
  }

  @Test func draftSlotsReadBack() {
    let turn = DraftSlot.turn(round: RoundID(12), person: PersonID(3, part: 1))
    let checkIn = DraftSlot.checkIn(KeyResultID(12, part: 1))
    for slot in [DraftSlot.desk(0), .desk(2), turn, checkIn] {
      #expect(DraftSlot(slot.description) == slot)
    }
    for text in [
      "", "desk/0", "desk/x", "desk/01", "desk/1/2", "turn/1", "turn/x/1", "turn/1/2/3", "check-in",
      "check-in/x", "check-in/1/2",
    ] {
      #expect(DraftSlot(text) == nil)
    }
  }
}
