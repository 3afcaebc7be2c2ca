import PlainText
import Testing

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
    try store.writing { db in try Meta.set(Meta.pin, [1, 2, 3], db) }
    #expect(throws: StoreError.self) { try store.pin }
  }
}
