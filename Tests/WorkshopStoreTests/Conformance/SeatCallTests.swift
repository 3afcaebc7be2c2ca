import PlainText
import Testing
import WorkshopModel

@testable import WorkshopStore

/// Seats have numbers as long as they live, and call the facilitator by them.
@Suite struct SeatCallTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: Engine.allCases)
  func seatsAreNumberedAndANumberIsFreeAgain(_ engine: Engine) throws {
    let opened = try engine.make(in: folder)
    let desk = try Scene(opened.store).ledger
    let first = try Ledger(try opened.another())
    let second = try Ledger(try opened.another())
    #expect(try first.takeSeat() == 1)
    #expect(try second.takeSeat() == 2)
    first.close()
    let third = try Ledger(try opened.another())
    #expect(try third.takeSeat() == 1)
    #expect(try !desk.catchUp(), "it is not in the file")
  }

  @Test(arguments: Engine.allCases)
  func aCallIsSeenByTheOthersAndIsNotInTheFile(_ engine: Engine) throws {
    let opened = try engine.make(in: folder)
    let desk = try Scene(opened.store).ledger
    let seats = try (1...2).map { number in
      let seat = try Ledger(try opened.another())
      #expect(try seat.takeSeat() == number)
      return seat
    }
    try seats[1].call(true, from: 2)
    #expect(desk.live.calls == SeatCalls([2]))
    #expect(seats[1].ownCalls == SeatCalls([2]) && seats[0].ownCalls.isEmpty)
    try seats[0].call(true, from: 1)
    #expect(desk.live.calls == SeatCalls([1, 2]))
    try seats[1].call(false, from: 2)
    #expect(desk.live.calls == SeatCalls([1]))
    #expect(try !desk.catchUp(), "it is not in the file")
  }

  @Test(arguments: Engine.allCases)
  func whatOneDeskAnswersIsAnswered(_ engine: Engine) throws {
    let opened = try engine.make(in: folder)
    let desk = try Scene(opened.store).ledger
    let other = try Ledger(try opened.another())
    let seat = try Ledger(try opened.another())
    _ = try seat.takeSeat()
    try seat.call(true, from: 1)
    try desk.answerCalls()
    for ledger in [desk, other] { #expect(ledger.live.calls.isEmpty) }
    #expect(seat.ownCalls.isEmpty, "the seat is told")
    // The seat calls no longer; the next call is a new one.
    try seat.call(false, from: 1)
    desk.forgetAnswers()
    try seat.call(true, from: 1)
    #expect(seat.ownCalls == SeatCalls([1]) && desk.live.calls == SeatCalls([1]))
  }

  @Test(arguments: Engine.allCases)
  func aCallEndsWithItsSeatAndAnAnswerWithItsDesk(_ engine: Engine) throws {
    let opened = try engine.make(in: folder)
    let desk = try Scene(opened.store).ledger
    let seat = try Ledger(try opened.another())
    _ = try seat.takeSeat()
    try seat.call(true, from: 1)
    seat.close()
    #expect(desk.live.calls.isEmpty)
    let next = try Ledger(try opened.another())
    #expect(try next.takeSeat() == 1)
    #expect(desk.live.calls.isEmpty, "it has not called")
    try next.call(true, from: 1)
    let other = try Ledger(try opened.another())
    try other.answerCalls()
    #expect(desk.live.calls.isEmpty)
    other.close()
    #expect(desk.live.calls == SeatCalls([1]), "nobody comes any more")
  }

  /// Whoever may only read the file sees the call too, and no byte of it changes.
  @Test func aReaderSeesItAndNoByteChanges() throws {
    let desk = try Scene(try SQLiteStore.create(folder.file())).ledger
    let before = try folder.bytes()
    let seat = try Ledger(try SQLiteStore.open(folder.file()))
    _ = try seat.takeSeat()
    try seat.call(true, from: 1)
    let reader = try Ledger(try SQLiteStore.open(folder.file(), access: .readOnly))
    #expect(reader.live.calls == SeatCalls([1]))
    try desk.answerCalls()
    #expect(reader.live.calls.isEmpty)
    #expect(try folder.bytes() == before)
  }
}
