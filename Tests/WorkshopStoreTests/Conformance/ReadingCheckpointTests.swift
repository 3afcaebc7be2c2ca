import PlainText
import Synchronization
import Testing

@testable import WorkshopModel
@testable import WorkshopStore

/// Who only reads a long workshop has a checkpoint at its very end, beside the one of who works on.
@Suite struct ReadingCheckpointTests {
  private let folder: TemporaryFolder
  private let shelf = NamedBooks()

  init() throws { folder = try TemporaryFolder() }

  private func checkpoints(_ purpose: CheckpointPurpose) -> Checkpoints {
    Checkpoints(shelf, program: [1], for: purpose)
  }

  /// A workshop of 1,100 events that nobody has closed yet.
  private func long(_ engine: Engine) throws -> Opened {
    let opened = try engine.make(in: folder)
    let ledger = try Ledger(opened.store)
    try ledger.record(.event(try Scene.created()), by: .desk, at: Scene.openedAt)
    try Self.grow(ledger, to: 1_100)
    return opened
  }

  private static func grow(_ ledger: Ledger, to count: Int) throws {
    try ledger.recordAll(by: .desk, at: Scene.later) { timeline in
      (timeline.lastSeq..<count).map { .itemParked(text: "Thought \($0)") }
    }
  }

  /// Opens the workshop, looks, and closes it, as a command does.
  private func read(_ opened: Opened, _ purpose: CheckpointPurpose) throws -> Timeline {
    let ledger = try Ledger(try opened.another(), checkpoints: checkpoints(purpose))
    defer { ledger.close() }
    return ledger.timeline
  }

  @Test(arguments: Engine.allCases) func nothingIsReplayedFromIt(_ engine: Engine) throws {
    let opened = try long(engine)
    let whole = try read(opened, .reading)
    let quick = try read(opened, .reading)
    #expect(whole.isWhole && quick.records.isEmpty)
    #expect(quick.lastSeq == 1_100 && quick.workshop == whole.workshop)
  }

  @Test(arguments: Engine.allCases) func whoWorksOnHasOneOfTheirOwnToUndoFrom(
    _ engine: Engine
  ) throws {
    let opened = try long(engine)
    _ = try read(opened, .reading)
    #expect(try read(opened, .work).isWhole, "that of a reader leaves nothing to be undone")
    #expect(shelf.count == 2)
    let work = try read(opened, .work)
    #expect(!work.isWhole && work.records.count > 100)
  }

  @Test(arguments: Engine.allCases) func aReaderBeginsWithThatOfWhoWorksOn(
    _ engine: Engine
  ) throws {
    let opened = try long(engine)
    _ = try read(opened, .work)
    let first = try read(opened, .reading)
    #expect(!first.isWhole && !first.records.isEmpty)
    #expect(shelf.count == 2, "and keeps one of its own for the next time")
    #expect(try read(opened, .reading).records.isEmpty)
  }

  @Test(arguments: Engine.allCases) func whatCameSinceIsTakenInAndAnUndoneStepMakesItUseless(
    _ engine: Engine
  ) throws {
    let opened = try long(engine)
    _ = try read(opened, .work)
    _ = try read(opened, .reading)
    let writer = try Ledger(try opened.another())
    try Self.grow(writer, to: 1_105)
    #expect(try read(opened, .reading).records.count == 5)
    try writer.record(.event(.undone(seq: 1_100)), by: .desk, at: Scene.later)
    let since = try read(opened, .reading)
    #expect(!since.isWhole && since.records.count > 5, "gone on with from the other one")
    #expect(since.workshop == writer.timeline.workshop)
    #expect(try read(opened, .reading).records.isEmpty)
    #expect(try read(opened, .reading).workshop == writer.timeline.workshop)
  }

  /// One that is wrong goes; the other one stays, and the report is of what is there.
  @Test(arguments: CheckpointPurpose.allCases)
  func theCheckForgetsTheOneThatIsWrong(_ wrong: CheckpointPurpose) throws {
    let opened = try long(.sqlite)
    _ = try read(opened, .work)
    let timeline = try read(opened, .reading)
    var lie = try #require(wrong.checkpoint(of: timeline) ?? timeline.checkpointAtEnd)
    var workshop = lie.checkpoint.workshop
    workshop.parkedItems = []
    lie = SavedCheckpoint(
      checkpoint: Checkpoint(seq: lie.seq, workshop: workshop, timer: lie.checkpoint.timer),
      undone: [], began: lie.began, lastSeq: lie.lastSeq)
    try checkpoints(wrong).save(lie, of: opened.store)
    let path = try #require(opened.store.place)
    let kept = try SQLiteStore.check(path, checkpoints: checkpoints(.work)).items
      .filter { $0.name.string.hasPrefix("checkpoint") }
    #expect(
      kept.map { $0.detail.string.contains("was deleted") } == [wrong == .work, wrong == .reading])
    #expect(shelf.count == 1)
  }

  @Test func theCheckComparesBothAndForgetsBoth() throws {
    let opened = try long(.sqlite)
    _ = try read(opened, .work)
    _ = try read(opened, .reading)
    let path = try #require(opened.store.place)
    let items = try SQLiteStore.check(path, checkpoints: checkpoints(.work)).items
    let kept = items.filter { $0.name.string.hasPrefix("checkpoint") }
    #expect(kept.map(\.name) == ["checkpoint", "checkpoint for reading"])
    #expect(kept.allSatisfy { $0.detail.string.contains("agrees with the events") })
    #expect(kept[1].detail.string.contains("event 1100"))
    try checkpoints(.work).forget(opened.store)
    #expect(shelf.count == 0)
  }
}

/// Keeps each thing under its name.
private final class NamedBooks: CheckpointShelf {
  private let books = Mutex<[String: [UInt8]]>([:])

  var count: Int { books.withLock(\.count) }

  func bytes(named name: String) -> [UInt8]? { books.withLock { $0[name] } }
  func keep(_ bytes: [UInt8], named name: String) { books.withLock { $0[name] = bytes } }
  func remove(_ name: String) { books.withLock { $0[name] = nil } }
}
