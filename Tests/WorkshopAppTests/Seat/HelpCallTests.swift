import TerminalUI
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// A seat calls the facilitator: desk and room show which seat, and no name.
@Suite struct HelpCallTests {
  private struct Terminals {
    let room: Story
    let several: SeveralTerminals

    init(_ events: [Event] = SeatScenes.entry, size: Size = Size(width: 80, height: 24)) throws {
      several = try SeveralTerminals(events, size: size)
      room = try Story(face: .room, size: size, store: MemoryStore(sharing: several.store))
    }

    var desk: Story { several.desk }
    var left: Story { several.left }
    var right: Story { several.right }

    func look() {
      several.look()
      room.send(.fileChanged)
    }
  }

  @Test(arguments: snapshotSizes) func pictures(_ size: Size) throws {
    let all = try Terminals(size: size)
    all.right.sit()
    all.right.type("A rock")
    all.right.press("F1")
    all.look()
    var seat = all.right.state
    seat.seat?.words = Receipt("amber lantern")
    expectSnapshot(Picture.of(seat), "seat-help-\(size.words)")
    expectSnapshot(all.desk.frame, "desk-seat-calls-\(size.words)")
    expectSnapshot(all.room.frame, "room-seat-calls-\(size.words)")
  }

  @Test func deskAndRoomShowTheSeatAndNoNameUntilItIsTakenBack() throws {
    let all = try Terminals()
    all.right.sit()
    let events = all.desk.events.count
    all.right.press("F1")
    #expect(all.right.shows("desk and room show seat 2, and no name"))
    all.look()
    #expect(all.desk.shows("Seat 2 asks for help") && all.desk.shows("F9 answer"))
    #expect(all.room.shows("S e a t   2   a s k s   f o r   h e l p"))
    #expect(!all.room.screen.contains("Ana"))
    #expect(!all.left.shows("help is called"))
    all.desk.press("Down")
    #expect(all.desk.shows("Seat 2 asks for help"), "it stays until it is answered")
    all.right.press("Ctrl-G")
    all.look()
    #expect(all.right.shows("The call is taken back."))
    #expect(!all.desk.shows("asks for help") && !all.room.shows("a s k s"))
    #expect(all.desk.events.count == events, "a call is no event")
  }

  @Test func theDeskAnswersAndTheSeatIsTold() throws {
    let all = try Terminals()
    all.left.press("F1")
    all.right.press("F1")
    all.look()
    #expect(all.desk.shows("Seats 1 and 2 ask for help"))
    all.desk.press("F9")
    #expect(!all.desk.rows[0].contains("ask for help"))
    all.look()
    for seat in [all.left, all.right] {
      #expect(seat.shows("The facilitator has seen your call and comes."))
      #expect(!seat.shows("help is called"))
    }
    #expect(!all.room.shows("a s k"))
    all.desk.press("F9")
    #expect(all.desk.shows("No seat asks for help."))
  }

  @Test func itIsAnsweredOverADialogToo() throws {
    let all = try Terminals()
    all.left.press("F1")
    all.desk.press("g")
    all.look()
    #expect(all.desk.shows("Seat 1 asks for help"))
    all.desk.press("F9")
    #expect(!all.desk.rows[0].contains("asks for help"))
  }

  @Test(arguments: [["Enter", "s"], ["Esc", "Esc"]])
  func whoeverIsDoneOrLeavesCallsNoLonger(_ leaving: [String]) throws {
    let all = try Terminals()
    all.left.press("F1")
    all.left.sit()
    all.look()
    #expect(all.desk.shows("Seat 1 asks for help"), "it stands from step to step")
    all.left.type("A rock")
    for key in leaving { all.left.press(key) }
    all.look()
    #expect(!all.desk.shows("asks for help"))
    #expect(!all.left.shows("has seen your call"))
  }

  @Test func aSeatThatIsKilledCallsNoLonger() throws {
    let all = try Terminals()
    all.left.press("F1")
    all.look()
    #expect(all.desk.shows("Seat 1 asks for help"))
    all.left.store.close()
    all.desk.pass(seconds: 6)
    all.room.pass(seconds: 6)
    #expect(!all.desk.shows("asks for help") && !all.room.shows("a s k s"))
    // The next seat with that number has called nobody.
    let next = try Story(face: .seat, store: MemoryStore(sharing: all.several.store))
    #expect(next.state.seatNumber == 1)
    all.look()
    #expect(!all.desk.shows("asks for help"))
  }

  @Test func aSeatThatIsClosedCallsNoLonger() throws {
    let all = try Terminals()
    all.left.press("F1")
    all.left.send(.terminated)
    #expect(all.desk.ledger.live.calls.isEmpty)
  }

  @Test func heldKeysPastesAndTypingAheadCallNobody() throws {
    let all = try Terminals()
    all.left.sit()
    all.left.hold("F1", times: 30)
    #expect(all.left.ledger.ownCalls.contains(1), "one press, one call")
    all.left.press("Ctrl-G")
    #expect(all.left.ledger.ownCalls.isEmpty)
    all.left.arrive("words\u{1b}OP more\u{7}words\u{1b}[15~")
    all.left.paste("\u{7}\u{1b}OP")
    #expect(all.left.ledger.ownCalls.isEmpty)
    #expect(!all.left.state.screens.seat.isLarge)
  }

  @Test func whoCalledIsNotSentAwayWhileWaiting() throws {
    let all = try Terminals()
    all.left.sit()
    all.left.type("A rock")
    all.left.press("F1")
    all.left.pass(seconds: 600)
    #expect(all.left.shows("Still writing?"), "the text is covered")
    all.left.press("x")
    #expect(all.left.shows("A rock") && all.left.shows("help is called"))
    #expect(all.left.ledger.ownCalls.contains(1))
  }

  @Test func atAHandedOverDeskAHandIsRaised() throws {
    let story = try Story(SeatScenes.entry)
    story.sitDown()
    story.press("F1")
    #expect(story.shows("Please raise your hand"))
    #expect(story.ledger.ownCalls.isEmpty)
    #expect(story.shows("Ana, your suggestion"))
  }

  @Test func aBlankRoomStaysBlank() throws {
    let all = try Terminals()
    all.left.press("F1")
    all.desk.press("B")
    all.look()
    #expect(!all.room.shows("a s k s"))
    all.desk.press("B")
    all.look()
    #expect(all.room.shows("a s k s"))
  }

  @Test func theCallOfManyIsSaidShort() {
    #expect(SeatCalls([3]).words == "Seat 3 asks for help")
    #expect(SeatCalls([3, 1, 2]).words == "Seats 1, 2 and 3 ask for help")
    #expect(SeatCalls([1, 2, 3, 4, 5]).words == "5 seats ask for help")
    #expect(SeatCalls().words == nil)
  }

  @Test func everyStepNamesTheKey() throws {
    for (title, step) in StepScenes.all {
      let story = try step()
      guard let seat = story.state.seat, seat.step.place != .facilitator else { continue }
      let bar = Seat.hintBar(seat.step, SeatRoom(story.state))
      #expect(bar.hints.contains { $0.key == "F1" && $0.isKept }, "\(title)")
      story.press("F1")
      #expect(story.state.seat?.callsHelp == true, "\(title)")
      #expect(type(of: try #require(story.state.seat?.step)) == type(of: seat.step), "\(title)")
    }
  }
}
