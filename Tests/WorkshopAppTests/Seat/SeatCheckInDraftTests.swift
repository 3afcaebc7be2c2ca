import PlainText
import TerminalUI
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// What an owner types at a seat is kept until it is checked in.
@Suite struct SeatCheckInDraftTests {
  /// Goes from the screen between two people to the first check-in that Chen owes.
  private func begin(at story: Story) { story.press("Enter", "Down", "Enter", "Enter") }

  private func typeAll(at story: Story) {
    story.type("3")
    story.press("Tab")
    story.type("7")
    story.press("Tab")
    story.type("Two fairs, \"good\" ones")
  }

  @Test func whatIsTypedComesBackAfterAKill() throws {
    let story = try Story(SeatCheckInTests.weekly(), face: .seat)
    begin(at: story)
    typeAll(at: story)
    story.pass(seconds: 2)
    #expect(story.ledger.drafts.count == 1)
    story.restart()
    begin(at: story)
    #expect(story.shows("What was begun here is back.") && story.shows("Two fairs, \"good\" ones"))
    let id = story.workshop.currentSet.objectives.flatMap(\.keyResults)[1].id
    #expect(story.ledger.drafts.keys.first == .checkIn(id))
    story.press("Enter")
    let checkIn = try #require(story.workshop.currentSet.checkIns(of: id).last)
    #expect(checkIn.reading == .value(3) && checkIn.confidence?.value == 7)
    #expect(checkIn.comment == "Two fairs, \"good\" ones")
    #expect(story.ledger.drafts.isEmpty)
  }

  @Test func whoLeavesFindsItAgainAndErasesItByEmptyingTheLine() throws {
    let story = try Story(SeatCheckInTests.weekly(), face: .seat)
    begin(at: story)
    story.type("3")
    story.press("Esc")
    #expect(story.shows("Chen, your key results") && story.shows("Your draft is kept."))
    story.press("Enter")
    #expect(story.shows("What was begun here is back."))
    story.press("Ctrl-U", "Esc")
    #expect(story.shows("Chen, your key results") && !story.shows("Your draft is kept."))
    #expect(story.ledger.drafts.isEmpty)
    story.press("Enter")
    #expect(!story.shows("What was begun here"))
  }

  /// The last letters wait to be saved when Enter comes: they are not saved after it.
  @Test func whatIsCheckedInIsNoDraftAnyMore() throws {
    let story = try Story(SeatCheckInTests.weekly(), face: .seat)
    begin(at: story)
    story.type("3")
    story.pass(seconds: 2)
    story.type("4")
    story.press("Enter")
    #expect(story.shows("Checked in."))
    story.pass(seconds: 5)
    #expect(story.ledger.drafts.isEmpty)
  }

  @Test func whatIsRefusedStaysADraft() throws {
    let story = try Story(SeatCheckInTests.weekly(), face: .seat)
    begin(at: story)
    story.type("many")
    story.press("Enter")
    #expect(story.shows("Type a number"))
    story.pass(seconds: 2)
    story.restart()
    begin(at: story)
    #expect(story.shows("many"))
  }

  @Test func eachKeyResultHasItsOwn() throws {
    let story = try Story(SeatCheckInTests.weekly(), face: .seat)
    begin(at: story)
    story.type("41")
    story.press("Esc", "Down", "Enter")
    #expect(story.shows("1.3") && !story.shows("41") && !story.shows("What was begun here"))
    story.type("52")
    story.press("Esc", "Up", "Enter")
    #expect(story.shows("41") && !story.shows("52"))
  }

  @Test func twoSeatsDoNotCheckTheSameKeyResultIn() throws {
    let room = try SeveralTerminals(SeatCheckInTests.weekly())
    begin(at: room.left)
    room.left.type("41")
    room.look()
    begin(at: room.right)
    #expect(room.right.shows("1.2 is being checked in at another terminal."))
    room.right.press("Down", "Enter")
    #expect(room.right.shows("One line why"))
    room.right.press("Esc")
    room.left.press("Esc")
    room.look()
    room.right.press("Up", "Enter")
    #expect(room.right.shows("What was begun here is back.") && room.right.shows("41"))
  }

  /// What somebody else wrote into the file is no reason to fail.
  @Test(arguments: ["", "{", "{\"fields\":[]}", "{\"day\":\"2026-02-03\",\"fields\":[]}"])
  func aDraftThatCannotBeReadIsAnEmptyForm(_ text: String) throws {
    let story = try Story(SeatCheckInTests.weekly(), face: .seat)
    let id = story.workshop.currentSet.objectives.flatMap(\.keyResults)[1].id
    try story.ledger.saveDraft(CleanText(text), for: .checkIn(id))
    story.restart()
    begin(at: story)
    let step = try #require(story.state.seat?.step as? WorkshopApp.CheckInStep)
    #expect(step.fields.count == 3 && step.fields.allSatisfy(\.isEmpty))
    #expect(!story.shows("What was begun here"))
  }

  /// A week later there may be another number: whoever comes back is told.
  @Test func whatWasBegunOnAnotherDaySaysSo() throws {
    let story = try Story(SeatCheckInTests.weekly(), face: .seat)
    let day = story.state.today.words
    begin(at: story)
    story.type("41")
    story.press("Esc")
    story.moveClock(seconds: 86_400)
    story.restart()
    begin(at: story)
    #expect(story.shows("What was begun here on \(day) is back."))
  }

  /// Nobody at another seat waits for ever for whoever went away.
  @Test func aCheckInThatIsLeftIsParked() throws {
    let room = try SeveralTerminals(SeatCheckInTests.weekly())
    begin(at: room.left)
    room.left.type("41")
    room.left.pass(seconds: Patience.coverSeconds)
    #expect(room.left.shows("A draft was left here and is kept."))
    room.look()
    begin(at: room.right)
    #expect(room.right.shows("What was begun here is back.") && room.right.shows("41"))
  }

  @Test func aPrivateRoundComesFirstAndNothingIsLost() throws {
    let room = try SeveralTerminals(SeatCheckInTests.weekly())
    begin(at: room.left)
    room.left.type("41")
    let ids = room.desk.workshop.currentSet.objectives.flatMap(\.keyResults).map(\.id)
    try room.record(.roundOpened(kind: .confidence(keyResults: ids)))
    let before = room.left.events.count
    room.left.press("Enter")
    #expect(room.left.events.count == before && room.left.shows("Esc leads there"))
    room.left.press("Esc")
    #expect(room.left.shows("How sure are you, in private?"))
    #expect(room.left.shows("Your draft is kept."))
    try room.record(.undone(seq: room.desk.ledger.timeline.lastSeq))
    begin(at: room.left)
    #expect(room.left.shows("What was begun here is back.") && room.left.shows("41"))
  }

  /// Whoever plays an owner does not ask for ever for what a person has open elsewhere.
  @Test func aPlayedOwnerGoesOnToTheNextOne() throws {
    let story = try Story(SeatCheckInTests.weekly(), face: .seat)
    story.press("Enter", "Down", "Enter")
    let step = try #require(story.state.seat?.step as? OwnKeyResultsStep)
    var chen = Participant(name: "Chen", habit: .usual, place: 0, count: 1, seed: 1)
    let room = SeatRoom(story.state)
    let keys = (0..<20).map { _ in chen.key(at: step, in: room) }
    #expect(keys.first == .enter && keys.last == KeyPress(.down))
    #expect(chen.memory.givenUp == [try #require(step.marked(room))])
  }

  @Suite struct OnASlowDisk {
    private let disk = HeldDisk()
    private let memory = MemoryStore()

    private func seat() throws -> Story {
      // What happened before is written at once.
      _ = try Story(SeatCheckInTests.weekly(), store: memory)
      return try Story(
        face: .seat, store: FailingStore(MemoryStore(sharing: memory)), disk: disk)
    }

    /// Whoever comes back while the text is being saved holds it still.
    @Test func whoComesBackWhileTheTextIsSavedHoldsIt() throws {
      let seat = try seat()
      seat.press("Enter", "Down", "Enter", "Enter")
      seat.type("41")
      seat.press("Esc", "Enter")
      for _ in 0..<4 { seat.diskTakes() }
      #expect(seat.shows("What was begun here is back."))
      let other = try Story(face: .seat, store: MemoryStore(sharing: memory))
      other.press("Enter", "Down", "Enter", "Enter")
      #expect(other.shows("1.2 is being checked in at another terminal."))
    }

    /// The terminal is closed before it is known that the disk has the check-in.
    @Test func whatIsBeingWrittenWhileTheTerminalIsClosedIsNoDraft() throws {
      let seat = try seat()
      seat.press("Enter", "Down", "Enter", "Enter")
      seat.type("41")
      seat.press("Enter")
      let before = seat.events.count
      for _ in 0..<6 { disk.letGo() }
      seat.send(.terminated)
      let after = try Ledger(MemoryStore(sharing: memory))
      #expect(seat.isOver && after.timeline.records.count == before + 1)
      #expect(after.drafts.isEmpty)
    }
  }
}
