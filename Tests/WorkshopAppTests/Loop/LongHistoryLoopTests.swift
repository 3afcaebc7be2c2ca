import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp
@testable import WorkshopStore

/// A face that was opened from a checkpoint shows its picture first and reads the rest afterwards.
@Suite struct LongHistoryLoopTests {
  private let terminal = ScriptedTerminal(size: Size(width: 80, height: 24))

  private func loop(_ face: Face) throws -> AppLoop {
    let store = MemoryStore()
    let checkpoints = Checkpoints(OneShelf(), program: [1])
    let writer = try Ledger(store, checkpoints: checkpoints)
    try writer.recordAll(by: .desk, at: Timestamp(seconds: 1_803_800_000)) { _ in
      [
        .workshopCreated(
          organisation: "Acme", cycle: .annual(containing: CalendarDate(dayNumber: 20_880)),
          agenda: AgendaItem.annual)
      ] + (0..<1_200).map { .itemParked(text: "Thought \($0)") }
    }
    writer.saveCheckpoint()
    let ledger = try Ledger(MemoryStore(sharing: store), checkpoints: checkpoints)
    try #require(!ledger.timeline.isWhole)
    return AppLoop(
      state: AppState(
        face: face, timeline: ledger.timeline, size: terminal.size,
        now: Timestamp(seconds: 1_803_891_600), fileName: "long.okr", themeNames: ["standard"]),
      ledger: ledger, terminal: terminal, themes: [.standard],
      clock: { Timestamp(seconds: 1_803_891_600) })
  }

  private var screen: String {
    let frame = terminal.frame
    return (0..<frame.size.height).map { y in
      (0..<frame.size.width).map { frame[Point(x: $0, y: y)].glyph.description }.joined()
    }.joined(separator: "\n")
  }

  @Test(arguments: [Face.desk, .room]) func theHistoryIsReadInTheFirstPause(
    _ face: Face
  ) throws {
    let loop = try loop(face)
    loop.show()
    loop.begin()
    #expect(!loop.state.timeline.isWhole)
    loop.step()
    #expect(terminal.timeout == 0.1)
    #expect(loop.state.timeline.isWhole)
    #expect(loop.state.timeline.records.count == loop.state.timeline.lastSeq)
  }

  @Test func aSeatNeverReadsIt() throws {
    let loop = try loop(.seat)
    loop.show()
    loop.begin()
    loop.step()
    #expect(!loop.state.timeline.isWhole)
  }

  @Test func theLogSaysThatItIsStillBeingRead() throws {
    let loop = try loop(.desk)
    loop.show()
    loop.begin()
    terminal.next = [.key(KeyPress(.character("L")))]
    loop.step()
    loop.show()
    #expect(screen.contains("still being read"))
    #expect(!loop.state.timeline.isWhole)
  }
}

extension LongHistoryLoopTests {
  @Test func theLogOfALongHistoryEndsWithItsLastSteps() throws {
    let loop = try loop(.desk)
    loop.show()
    loop.begin()
    loop.step()
    terminal.next = [.key(KeyPress(.character("L")))]
    loop.step()
    loop.show()
    #expect(screen.contains("Thought 1199"))
    terminal.next = [.key(try #require(KeyPress(name: "Home")))]
    loop.step()
    loop.show()
    #expect(screen.contains("earlier steps: rooftop log prints them all."))
    #expect(loop.state.timeline.log(last: 5) == loop.state.timeline.log.suffix(5))
  }
}

private final class OneShelf: CheckpointShelf {
  private var book: [UInt8]?

  func bytes(named name: String) -> [UInt8]? { book }
  func keep(_ bytes: [UInt8], named name: String) { book = bytes }
  func remove(_ name: String) { book = nil }
}
