import PlainText
import Testing

@testable import WorkshopModel
@testable import WorkshopStore

/// A long workshop is opened from a checkpoint that fits it, and from nothing else.
@Suite struct CheckpointTests {
  private static let program: [UInt8] = [1]
  private let folder: TemporaryFolder
  private let shelf = OneBook()
  private var checkpoints: Checkpoints { Checkpoints(shelf, program: Self.program) }

  init() throws { folder = try TemporaryFolder() }

  /// A workshop of 1,100 events whose checkpoint lies on the shelf.
  private func long(_ engine: Engine) throws -> Opened {
    let opened = try engine.make(in: folder)
    let ledger = try Ledger(opened.store, checkpoints: checkpoints)
    try ledger.record(.event(try Scene.created()), by: .desk, at: Scene.openedAt)
    try Self.grow(ledger, to: 1_100)
    ledger.saveCheckpoint()
    _ = try #require(shelf.book)
    return opened
  }

  private static func grow(_ ledger: Ledger, to count: Int) throws {
    try ledger.recordAll(by: .desk, at: Scene.later) { timeline in
      (timeline.lastSeq..<count).map { .itemParked(text: "Thought \($0)") }
    }
  }

  @Test(arguments: Engine.allCases) func theSameWorkshopIsThereWithoutItsHistory(
    _ engine: Engine
  ) throws {
    let opened = try long(engine)
    let quick = try Ledger(try opened.another(), checkpoints: checkpoints)
    let whole = try Ledger(try opened.another())
    #expect(!quick.timeline.isWhole)
    #expect(quick.timeline.lastSeq == 1_100)
    #expect(quick.timeline.workshop == whole.timeline.workshop)
    try quick.readHistory()
    #expect(quick.timeline.records == whole.timeline.records)
    #expect(quick.timeline.workshop == whole.timeline.workshop)
  }

  @Test(arguments: Engine.allCases) func whatCameSinceIsTakenIn(_ engine: Engine) throws {
    let opened = try long(engine)
    let writer = try Ledger(try opened.another())
    for seq in [1_100, 1_099] {
      try writer.record(.event(.undone(seq: seq)), by: .desk, at: Scene.later)
    }
    try Self.grow(writer, to: 1_130)
    let quick = try Ledger(try opened.another(), checkpoints: checkpoints)
    #expect(!quick.timeline.isWhole)
    #expect(quick.timeline.workshop == writer.timeline.workshop)
    #expect(quick.timeline.undone == writer.timeline.undone)
  }

  @Test(arguments: Engine.allCases) func aStepBeforeItThatWasUndoneSinceMakesItUseless(
    _ engine: Engine
  ) throws {
    let opened = try long(engine)
    let writer = try Ledger(try opened.another())
    try writer.record(.event(.undone(seq: 5)), by: .desk, at: Scene.later)
    let next = try Ledger(try opened.another(), checkpoints: checkpoints)
    #expect(next.timeline.isWhole)
    #expect(next.timeline.workshop == writer.timeline.workshop)
  }

  @Test(arguments: Engine.allCases) func everyChangedByteMakesItUseless(_ engine: Engine) throws {
    let opened = try long(engine)
    let book = try #require(shelf.book)
    for place in stride(from: 0, to: book.count, by: max(1, book.count / 60)) {
      shelf.book = book
      shelf.book?[place] ^= 1 << UInt8(place % 8)
      #expect(try Ledger(opened.another(), checkpoints: checkpoints).timeline.isWhole)
    }
    for count in [0, 1, 8, 32, 48, 49, book.count - 1] {
      shelf.book = Array(book.prefix(count))
      #expect(try Ledger(opened.another(), checkpoints: checkpoints).timeline.isWhole)
    }
    shelf.book = book
    #expect(try !Ledger(opened.another(), checkpoints: checkpoints).timeline.isWhole)
  }

  @Test(arguments: Engine.allCases) func thatOfAnotherProgramOrWorkshopIsNotTaken(
    _ engine: Engine
  ) throws {
    let opened = try long(engine)
    let other = Checkpoints(shelf, program: [2])
    #expect(try Ledger(opened.another(), checkpoints: other).timeline.isWhole)
    let stranger = try engine.make(in: folder)
    let ledger = try Ledger(stranger.store)
    try ledger.record(.event(try Scene.created()), by: .desk, at: Scene.later)
    try Self.grow(ledger, to: 1_100)
    #expect(try Ledger(stranger.another(), checkpoints: checkpoints).timeline.isWhole)
  }

  @Test(arguments: Engine.allCases) func aStepFarBackIsUndoneHereAndElsewhere(
    _ engine: Engine
  ) throws {
    let opened = try long(engine)
    let first = try Ledger(try opened.another(), checkpoints: checkpoints)
    let second = try Ledger(try opened.another(), checkpoints: checkpoints)
    let third = try Ledger(try opened.another(), checkpoints: checkpoints)
    try first.record(.event(.undone(seq: 7)), by: .desk, at: Scene.later)
    try second.catchUp()
    try third.record(.event(.itemParked(text: "Mine")), by: .desk(1), at: Scene.later)
    let whole = try Ledger(try opened.another()).timeline
    #expect(whole.undone == [7])
    try first.catchUp()
    try second.catchUp()
    for ledger in [first, second, third] { #expect(ledger.timeline.workshop == whole.workshop) }
  }

  @Test(arguments: Engine.allCases) func theEventsCountAgainstAnyCheckpoint(
    _ engine: Engine
  ) throws {
    let opened = try long(engine)
    let whole = try Ledger(try opened.another()).timeline
    var lie = try #require(whole.checkpointToSave)
    lie = SavedCheckpoint(
      checkpoint: Checkpoint(
        seq: lie.seq, workshop: try Self.otherWorkshop(), timer: lie.checkpoint.timer),
      undone: [], began: lie.began, lastSeq: lie.lastSeq)
    try checkpoints.save(lie, of: opened.store)
    let fooled = try Ledger(try opened.another(), checkpoints: checkpoints)
    #expect(fooled.timeline.workshop != whole.workshop)
    let agreement = try #require(
      try checkpoints.agreement(of: opened.store, with: whole.workshop, for: .work))
    #expect(!agreement.isSame)
    try fooled.readHistory()
    #expect(fooled.timeline.workshop == whole.workshop)
    #expect(shelf.book == nil, "it is forgotten")
  }

  private static func otherWorkshop() throws -> Workshop {
    var timeline = Timeline()
    try timeline.append(
      EventRecord(seq: 1, at: Scene.later, author: .desk, event: try Scene.created()))
    return timeline.workshop
  }

  @Test(arguments: Engine.allCases) func itIsKeptAnewOnceTheHistoryHasGrown(
    _ engine: Engine
  ) throws {
    let opened = try long(engine)
    let ledger = try Ledger(try opened.another(), checkpoints: checkpoints)
    let before = shelf.book
    try Self.grow(ledger, to: 1_200)
    ledger.saveCheckpoint()
    #expect(shelf.book == before)
    try Self.grow(ledger, to: 1_900)
    ledger.close()
    #expect(shelf.book != before)
    let next = try Ledger(try opened.another(), checkpoints: checkpoints)
    #expect(next.timeline.records.count < 500)
  }

  @Test(arguments: Engine.allCases) func aShortWorkshopHasNone(_ engine: Engine) throws {
    let opened = try engine.make(in: folder)
    let ledger = try Ledger(opened.store, checkpoints: checkpoints)
    try ledger.record(.event(try Scene.created()), by: .desk, at: Scene.openedAt)
    try Self.grow(ledger, to: Checkpoints.worthwhile - 1)
    ledger.close()
    #expect(shelf.book == nil)
  }

  @Test func itSaysNothingToWhoHasNotTheWorkshop() throws {
    _ = try long(.sqlite)
    #expect(try !#require(shelf.book).contains(text: "Thought"))
  }

  @Test func anEventThatWasChangedIsFoundWhenTheHistoryIsRead() throws {
    let opened = try long(.sqlite)
    let path = try #require(opened.store.place)
    let name = try #require(folder.names.first { path.hasSuffix($0) })
    let before = try folder.bytes(name)
    let after = try #require(before.replacing("Thought 300", with: "Thought 3oo"))
    try folder.write(after, to: name)
    let quick = try Ledger(try SQLiteStore.open(path), checkpoints: checkpoints)
    #expect(quick.timeline.workshop.parkedItems.contains { $0.text == "Thought 300" })
    #expect(throws: StoreError.self) { try quick.readHistory() }
    #expect(try !SQLiteStore.check(path, checkpoints: checkpoints).isSound)
  }
}

/// Has one thing, whatever it is asked for.
private final class OneBook: CheckpointShelf {
  var book: [UInt8]?

  func bytes(named name: String) -> [UInt8]? { book }
  func keep(_ bytes: [UInt8], named name: String) { book = bytes }
  func remove(_ name: String) { book = nil }
}

extension [UInt8] {
  fileprivate func replacing(_ old: String, with new: String) -> [UInt8]? {
    guard let range = firstRange(of: Array(old.utf8)) else { return nil }
    var bytes = self
    bytes.replaceSubrange(range, with: Array(new.utf8))
    return bytes
  }
}
