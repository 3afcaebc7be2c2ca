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
    #expect(try desk.catchUp())
    #expect(desk.live.companyWords == "Also open: 2 rooms")
    room.close()
    #expect(try desk.catchUp())
    #expect(desk.live.others == [.room: 1])
    second.close()
    #expect(try desk.catchUp())
    #expect(!desk.live.hasRoom)
  }

  /// A killed room, and another process that was given its number later, are nobody; the next who
  /// writes takes them out.
  @Test(arguments: Engine.allCases)
  func theDeadDoNotCount(_ engine: Engine) throws {
    let opened = try engine.make(in: folder)
    let desk = try Scene(opened.store).ledger
    let own = RunningProcess.current
    #expect(own.isAlive)
    let reused = RunningProcess(number: own.number, startedAt: own.startedAt + 1)
    let never = RunningProcess(number: .max, startedAt: 1)
    try opened.another().changeLiveNotes { notes in
      notes[.face("a")] = OpenFace(.room, reused).text
      notes[.face("b")] = OpenFace(.room, never).text
      notes[.face("c")] = "no face at all"
      notes[.face("d")] = OpenFace(.seat, own).text
    }
    #expect(try desk.catchUp())
    #expect(desk.live.others == [.seat: 1])
    try desk.enter(as: .desk)
    #expect(try opened.store.liveNotes().count == 2)
    #expect(desk.live.others == [.seat: 1])
  }

  @Test(arguments: Engine.allCases)
  func aStageNobodyCanReadCountsAsNone(_ engine: Engine) throws {
    let opened = try engine.make(in: folder)
    let desk = try Scene(opened.store).ledger
    try opened.store.changeLiveNotes { $0[.stage] = "{\"scene\":{\"hologram\":{}}}" }
    #expect(try !desk.catchUp())
    #expect(try Ledger(try opened.another()).live.stage == .automatic)
  }

  /// Live notes are no part of what `check` holds against the history, and a reader leaves none.
  @Test func aFileWithNotesIsWholeAndAReaderWritesNone() throws {
    let desk = try Scene(try SQLiteStore.create(folder.file())).ledger
    try desk.setStage(RoomStage(.roomCheck, in: desk.timeline.workshop))
    let reader = try Ledger(try SQLiteStore.open(folder.file(), access: .readOnly))
    #expect(throws: StoreError.readOnly) { try reader.enter(as: .room) }
    #expect(reader.live.stage.scene == .roomCheck)
    desk.close()
    #expect(try SQLiteStore.check(folder.file()).isSound)
  }

  @Test func notesReadBack() {
    for note in [LiveNote.stage, .face("1a2b")] { #expect(LiveNote(note.description) == note) }
    for text in ["", "stage/1", "face", "face/", "face/a/b", "other"] {
      #expect(LiveNote(text) == nil)
    }
  }
}
