import PlainText
import Testing
import WorkshopModel

@Suite struct StatementTests {
  private static let cycle = Cycle.annual(containing: CalendarDate(dayNumber: 20_880))

  private func timeline(_ events: Event...) throws -> Timeline {
    let first = Event.workshopCreated(
      organisation: "Café", cycle: Self.cycle, agenda: AgendaItem.annual)
    return try Timeline(
      replaying: ([first] + events).enumerated().map { index, event in
        EventRecord(seq: index + 1, at: Timestamp(seconds: index), author: .desk, event: event)
      })
  }

  private let written = Event.statementWritten(statement: .mission, text: "We carry.")

  @Test func aNewWordingClearsHandsAndConfirmationAndKeepsTheOldWords() throws {
    let mission = try timeline(
      written, .handsCounted(statement: .mission, hands: [0, 0, 0, 0, 0, 3]),
      .statementConfirmed(statement: .mission, reason: nil),
      .statementWritten(statement: .mission, text: "We carry all.")
    ).workshop.statements[.mission]
    #expect(mission?.earlier == ["We carry."])
    #expect(mission?.hands == nil)
    #expect(mission?.isConfirmed == false)
  }

  @Test(arguments: [
    ([0, 0, 1, 0, 0, 5], true), ([1, 0, 0, 0, 0, 5], true), ([0, 0, 0, 1, 0, 5], false),
  ]) func aHandAtTwoOrLowerNeedsAReason(_ hands: [Int], _ needsReason: Bool) throws {
    let workshop = try timeline(written, .handsCounted(statement: .mission, hands: hands)).workshop
    let plain = workshop.rejection(of: .statementConfirmed(statement: .mission, reason: nil))
    let reasoned = workshop.rejection(of: .statementConfirmed(statement: .mission, reason: "Yes."))
    #expect((plain != nil) == needsReason)
    #expect(reasoned == nil)
  }

  @Test(arguments: [
    [0, 0, 0, 0, 0, 0], [1, 2, 3], [0, 0, 0, 0, 0, -1], [0, 0, 0, 0, 0, 999],
  ]) func handsThatCannotBeAreRefused(_ hands: [Int]) throws {
    let workshop = try timeline(written).workshop
    #expect(workshop.rejection(of: .handsCounted(statement: .mission, hands: hands)) != nil)
  }

  @Test func nothingIsConfirmedUnwrittenUncountedOrTwice() throws {
    let confirm = Event.statementConfirmed(statement: .mission, reason: nil)
    #expect(try timeline().workshop.rejection(of: confirm) != nil)
    #expect(try timeline(written).workshop.rejection(of: confirm) != nil)
    let done = try timeline(
      written, .handsCounted(statement: .mission, hands: [0, 0, 0, 0, 0, 3]), confirm)
    #expect(done.workshop.rejection(of: confirm) != nil)
    #expect(done.workshop.rejection(of: written) != nil)
  }
}
