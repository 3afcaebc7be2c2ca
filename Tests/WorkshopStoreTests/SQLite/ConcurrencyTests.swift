import Dispatch
import PlainText
import Testing
import WorkshopModel

@testable import WorkshopStore

@Suite struct ConcurrencyTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Two connections, one thread each, and no event lost or numbered twice.
  @Test func writersRaceWithoutAGap() throws {
    let scene = try Scene(try SQLiteStore.create(folder.file()))
    let path = folder.file()
    let each = 40
    DispatchQueue.concurrentPerform(iterations: 2) { writer in
      do {
        let ledger = try Ledger(try SQLiteStore.open(path))
        for index in 0..<each {
          try ledger.record(
            .event(.itemParked(text: "\(writer)-\(index)")), by: .desk, at: Scene.later)
        }
      } catch {
        Issue.record("\(error)")
      }
    }
    #expect(try scene.ledger.catchUp())
    let texts = scene.ledger.timeline.workshop.parkedItems.map(\.text.string)
    #expect(scene.ledger.timeline.lastSeq == 6 + 2 * each)
    #expect(Set(texts).count == 2 * each)
    for writer in 0..<2 {
      #expect(texts.filter { $0.hasPrefix("\(writer)-") } == (0..<each).map { "\(writer)-\($0)" })
    }
  }

  /// Closing one of two connections in a process must not drop the other's locks.
  @Test func aCheckDuringAWriteDisturbsNobody() throws {
    let store = try SQLiteStore.create(folder.file())
    let scene = try Scene(store)
    _ = try store.append(
      .event(.itemParked(text: "Mine")), by: .desk, at: Scene.later, knowing: 6
    ) { _, _ in
      _ = try? SQLiteStore.check(folder.file())
      let other = try? SQLiteStore.open(folder.file())
      #expect((try? other?.events(after: 0).count) == 6)
      other?.close()
    }
    #expect(try scene.ledger.catchUp() == false)
    #expect(try store.events(after: 6).count == 1)
  }

  /// Two processes may each give a round its first salt; both receipts must work.
  @Test func receiptsOutliveARaceForTheSalt() throws {
    let filing = { (salts: [RoundID: [UInt8]]) throws -> Filing in
      try Filing(
        .turn(round: RoundID(1), person: PersonID(2), entry: .suggestion(text: "Late")),
        salts: salts, hardness: .quick)
    }
    var shelves = Shelves()
    let early = try filing([:])
    let late = try filing([:])
    _ = try early.settle(&shelves, as: 2)
    _ = try late.settle(&shelves, as: 3)
    #expect(shelves.box.salts.count == 1)
    for receipt in [early.receipt, late.receipt] {
      let back = try Filing(
        .takeBack(round: RoundID(1), person: PersonID(2), receipt: try #require(receipt)),
        salts: shelves.box.salts, hardness: .quick)
      #expect(try back.settle(&shelves, as: 4) == .suggestion(text: "Late"))
    }
  }
}
