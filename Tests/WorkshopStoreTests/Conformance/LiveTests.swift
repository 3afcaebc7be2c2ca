import PlainText
import Testing
import WorkshopModel

@testable import WorkshopStore

@Suite struct LiveTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: Engine.allCases)
  func theOthersSeeTheStageAndTheHistoryDoesNot(_ engine: Engine) throws {
    let opened = try engine.make(in: folder)
    let desk = try Scene(opened.store).ledger
    let room = try Ledger(try opened.another())
    let before = try opened.store.events(after: 0)
    let stage = RoomStage(.worksheet, page: 1, in: desk.timeline.workshop).blank(true)
    try desk.setStage(stage)
    #expect(desk.live.stage == stage)
    #expect(try room.catchUp())
    #expect(room.live.stage == stage)
    #expect(try !room.catchUp())
    #expect(try opened.store.events(after: 0) == before)
    try desk.setStage(.automatic)
    #expect(try room.catchUp())
    #expect(room.live.stage == .automatic)
    #expect(try Ledger(try opened.another()).live.stage == .automatic)
  }

  @Test(arguments: Engine.allCases)
  func everyoneKnowsWhoElseIsThere(_ engine: Engine) throws {
    let opened = try engine.make(in: folder)
    let desk = try Scene(opened.store).ledger
    try desk.enter(as: .desk)
    #expect(desk.live.companyWords == nil)
    let room = try Ledger(try opened.another())
    try room.enter(as: .room)
    #expect(room.live.others == [.desk: 1])
    let second = try Ledger(try opened.another())
    try second.enter(as: .room)
    #expect(second.live.companyWords == "Also open: 1 desk, 1 room")
    #expect(desk.live.companyWords == "Also open: 2 rooms")
    #expect(try !desk.catchUp(), "it is not in the file")
    room.close()
    #expect(desk.live.others == [.room: 1])
    second.close()
    #expect(!desk.live.hasRoom)
  }

  @Test(arguments: Engine.allCases)
  func aStageNobodyCanReadCountsAsNone(_ engine: Engine) throws {
    let opened = try engine.make(in: folder)
    let desk = try Scene(opened.store).ledger
    try opened.store.changeLiveNotes { $0[.stage] = "{\"scene\":{\"hologram\":{}}}" }
    #expect(try !desk.catchUp())
    #expect(try Ledger(try opened.another()).live.stage == .automatic)
  }

  /// The stage is no part of what `check` holds against the history.
  @Test func aFileWithAStageIsWhole() throws {
    let desk = try Scene(try SQLiteStore.create(folder.file())).ledger
    try desk.setStage(RoomStage(.roomCheck, in: desk.timeline.workshop))
    desk.close()
    #expect(try SQLiteStore.check(folder.file()).isSound)
  }

  @Test func aReaderIsSeenAndChangesNoByte() throws {
    let desk = try Scene(try SQLiteStore.create(folder.file())).ledger
    let before = try folder.bytes()
    let reader = try Ledger(try SQLiteStore.open(folder.file(), access: .readOnly))
    try reader.enter(as: .room)
    #expect(desk.live.others == [.room: 1])
    #expect(try folder.bytes() == before)
    reader.close()
    #expect(desk.live.others.isEmpty)
  }
}
