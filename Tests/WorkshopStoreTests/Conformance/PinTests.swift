import PlainText
import Testing
import WorkshopModel

@testable import WorkshopStore

@Suite struct PinTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: Engine.allCases)
  func everyConnectionKnowsThePin(_ engine: Engine) throws {
    let opened = try engine.make(in: folder)
    let desk = try Scene(opened.store).ledger
    let seat = try Ledger(try opened.another())
    #expect(try !seat.hasPin)
    #expect(try seat.isPin("anything"))
    try desk.setPin("4711")
    #expect(try seat.hasPin)
    #expect(try seat.isPin(" 4711 "))
    #expect(try !seat.isPin("4712"))
    #expect(try !seat.isPin(""))
    try desk.setPin(nil)
    #expect(try !seat.hasPin)
  }

  /// Every seat, and a seat that was killed and started again.
  @Test(arguments: Engine.allCases)
  func wrongTriesAreSharedAndOutliveTheirSeat(_ engine: Engine) throws {
    let opened = try engine.make(in: folder)
    let desk = try Scene(opened.store).ledger
    try desk.setPin("4711")
    var now = Scene.later
    for wait in [2, 4, 8] {
      let seat = try Ledger(try opened.another())
      #expect(try seat.tryPin("0000", at: now) == .wrong(waitsUntil: now + wait))
      seat.close()
      let again = try Ledger(try opened.another())
      #expect(try again.pinWaitsUntil == now + wait)
      let early = now + (wait - 1)
      #expect(try again.tryPin("4711", at: early) == .early(waitsUntil: now + wait))
      #expect(try desk.tryPin("4711", at: early) == .early(waitsUntil: now + wait))
      now = now + wait
    }
    #expect(try desk.tryPin("4711", at: now) == .right)
    #expect(try Ledger(try opened.another()).pinWaitsUntil == nil)
    #expect(try desk.tryPin("0000", at: now) == .wrong(waitsUntil: now + 2))
    try desk.setPin("4712")
    #expect(try Ledger(try opened.another()).tryPin("4712", at: now) == .right)
  }

  @Test(arguments: Engine.allCases)
  func theWaitGrowsToFiveMinutesAndAClockPutBackAddsNothing(_ engine: Engine) throws {
    let opened = try engine.make(in: folder)
    let desk = try Scene(opened.store).ledger
    try desk.setPin("4711")
    var now = Scene.later + 86_400
    for _ in 0..<12 {
      _ = try desk.tryPin("0000", at: now)
      now = try #require(try desk.pinWaitsUntil)
    }
    let longest = now + PinTries.longestWait
    #expect(try desk.tryPin("0000", at: now) == .wrong(waitsUntil: longest))
    let yesterday = Scene.later
    let soon = yesterday + PinTries.longestWait
    #expect(try desk.tryPin("4711", at: yesterday) == .early(waitsUntil: soon))
    #expect(try desk.tryPin("4711", at: soon) == .right)
  }

  @Test func triesThatWereTamperedWithLockNobodyOut() throws {
    let store = try SQLiteStore.create(folder.file())
    let desk = try Scene(store).ledger
    try desk.setPin("4711")
    for bytes in [[1, 2, 3], [UInt8](repeating: 0xff, count: 16)] {
      try store.writing { db in try Meta.set(Fact.pinTries.name, bytes, db) }
      #expect(try desk.tryPin("4711", at: Scene.later) == .right)
    }
    #expect(try SQLiteStore.check(folder.file()).isSound)
  }

  @Test func theFileKeepsASaltedHashAndNothingElse() throws {
    let scene = try Scene(try SQLiteStore.create(folder.file()))
    try scene.ledger.setPin("correct horse")
    #expect(try !folder.bytes().contains(text: "correct horse"))
    let first = try #require(try scene.ledger.store.pin)
    try scene.ledger.setPin("correct horse")
    let second = try #require(try scene.ledger.store.pin)
    #expect(first != second, "each has a salt of its own")
    #expect(try scene.ledger.store.events(after: 0).count == 6)
    try scene.ledger.setPin(nil)
    let bytes = try folder.bytes()
    #expect(bytes.firstRange(of: second.bytes) == nil, "what is removed leaves no trace")
    #expect(try SQLiteStore.check(folder.file()).isSound)
  }

  @Test func aPinThatWasTamperedWithDoesNotBecomeNone() throws {
    let store = try SQLiteStore.create(folder.file())
    try store.writing { db in try Meta.set(Fact.pin.name, [1, 2, 3], db) }
    #expect(throws: StoreError.self) { try store.pin }
  }
}
