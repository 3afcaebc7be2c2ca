import TerminalUI
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// Hands shown in private: the desk opens, people answer at the seats or at the desk handed over,
/// and all hands are shown together.
@Suite struct PrivateHandsTests {
  /// Mission and vision are written, the rest is not; the ambitions are.
  private static let begun =
    Fixture.through(.strategy) + [
      .statementWritten(statement: .mission, text: "We give people a calm half hour."),
      .statementWritten(statement: .vision, text: "Every quarter has its living room."),
    ]

  @Test func fromTheDeskThroughASeatAndBack() throws {
    let room = try SeveralTerminals(Self.begun)
    room.desk.press("o")
    room.look()
    #expect(room.desk.shows("Mission ○ private hands open"))
    #expect(room.desk.shows("open · only this number shows"))
    #expect(room.left.shows("Your hands, in private. Nobody sees whose they are."))
    room.left.sit()
    #expect(room.left.shows("1 of 4"))
    #expect(room.left.shows("Mission We give people a calm half hour."))
    #expect(room.left.shows("How far do you stand behind it?"))
    #expect(room.left.shows("0: this is not us."))
    room.left.press("6")
    #expect(room.left.shows("Choose 0 to 5."))
    room.left.press("Enter")
    #expect(room.left.shows("Choose a number first, or press - to leave this one out."))
    for key in ["5", "2", "0", "4"] { room.left.press(key, "Enter") }
    #expect(room.left.shows("5 of 5 Mission"))
    #expect(room.left.shows("2 of 5 Vision"))
    #expect(room.left.shows("0 of 5 Three-year ambition"))
    #expect(room.left.shows("Once it is in, it stays as it is."))
    room.left.press("s")
    #expect(room.left.shows("Ana, you are in."))
    room.left.press("Enter", "Enter")
    room.left.type("Ana")
    room.left.press("Enter")
    #expect(room.left.shows("Ana is in already. A cast ballot stays cast."))

    room.look()
    room.right.sit()
    for key in ["5", "4", "3", "4"] { room.right.press(key, "Enter") }
    room.right.press("s")
    #expect(room.right.shows("Börje, you are in."))
    room.look()
    #expect(room.desk.shows("· 李明 not in yet"))
    #expect(room.desk.shows("✓ Ana in"))
    room.desk.closeRound()
    #expect(room.desk.shows("closed. s shows the hands, r reopens."))
    #expect(room.desk.workshop.statements[.mission]?.hands == nil)
    room.desk.showRound()
    #expect(room.desk.workshop.statements[.mission]?.hands == [0, 0, 0, 0, 0, 2])
    #expect(room.desk.workshop.statements[.vision]?.hands == [0, 0, 1, 0, 1, 0])
    #expect(room.desk.shows("2 hands, average 5.0, none at 2 or lower"))
    room.desk.press("y")
    #expect(room.desk.events.last == .statementConfirmed(statement: .mission, reason: nil))
    room.desk.press("Down", "y")
    #expect(room.desk.shows("1 hand is at 2 or lower. Hear them first."))
  }

  @Test func theHandedOverDeskShowsHandsToo() throws {
    let story = try Story(Self.begun)
    story.press("o")
    #expect(story.shows("h hands the keyboard over: turn the projector away"))
    story.sitDown()
    story.press("Right")
    #expect(story.shows("▸2◂"))
    story.press("Right", "Enter", "4", "4", "Left", "Enter", "s")
    #expect(story.shows("Ana, you are in."))
    story.press("Enter", "Enter", "Enter", "F4")
    #expect(story.shows("Abstaining counts as in."))
    story.press("s", "F12", "Enter")
    #expect(story.shows("The keyboard is the facilitator's again."))
    story.closeAndShow()
    #expect(story.workshop.statements[.mission]?.hands == [0, 0, 0, 1, 0, 0])
    #expect(story.workshop.statements[.oneYearAmbition]?.hands == [0, 0, 1, 0, 0, 0])
  }

  @Test func theMarkGoesToWhatIsAskedAndTheRestStaysReadable() throws {
    let story = try Story(Self.begun)
    story.press("Down", "Down", "o")
    #expect(story.shows("▸ Mission ○ private hands open"))
    #expect(story.shows("· Ana not in yet"))
    story.press("Down", "Down")
    #expect(story.shows("▸ Strategy ○ not written"))
    #expect(!story.shows("not in yet"))
    #expect(story.shows("\(Statement.strategy.prompt)"))
    story.closeRound()
    #expect(story.shows("▸ Strategy ○ not written"))
    story.press("Down")
    #expect(story.shows("closed. s shows the hands, r reopens."))
  }

  @Test func unfinishedHandsAreParkedForTheirOwner() throws {
    let room = try SeveralTerminals(Self.begun)
    room.desk.press("o")
    room.look()
    room.left.sit()
    room.left.press("5", "1")
    let words = room.left.draftWords
    room.left.pass(seconds: 230)
    #expect(room.left.shows("A draft was left here and is kept."))
    #expect(!room.left.shows("▸"))
    room.right.sit()
    room.right.show(words)
    #expect(room.right.shows("Your draft is back, Ana."))
    #expect(room.right.shows("3 of 4"))
    room.right.press("Up")
    #expect(room.right.shows("▸1◂"))
  }

  @Test func aSmallDeskStillNamesThoseItWaitsFor() throws {
    let people = (1...9).map { Event.personAdded(name: "Person \($0)") }
    let story = try Story(Self.begun + people, size: Size(width: 64, height: 20))
    story.press("o", "Up")
    #expect(story.shows("0 of 12 in"))
    for number in 1...5 { #expect(story.shows("Person \(number) not in yet")) }
  }

  @Test func theLongestStatementLeavesTheScaleOnTheSmallestScreen() throws {
    let story = try Story(SeatScenes.longHands, size: Size(width: 60, height: 18))
    story.sitDown()
    story.press("5", "Backspace")
    #expect(story.shows("0 1 2 3 4 ▸5◂"))
    #expect(story.shows("5: I would say it in my own words."))
    #expect(story.shows("matters to those."))
  }

  @Test func whatIsAskedIsNotChangedMeanwhile() throws {
    let story = try Story(Self.begun)
    story.press("o")
    for key in ["e", "f", "y"] {
      story.press(key)
      #expect(story.shows("The private hands are open: close and show them first."), "\(key)")
      #expect(story.state.dialogs.isEmpty)
    }
    story.press("o")
    #expect(story.shows("A round is open already: close it first."))
    story.press("s")
    #expect(story.shows("The round is still open: close it first."))
    story.press("n")
    #expect(story.shows("3 not in: Ana, Börje, 李明 · The private hands are not shown"))
    story.closeRound()
    story.press("e")
    #expect(story.shows("The private hands are closed and not shown"))
    story.press("h")
    #expect(story.shows("It is closed and not shown yet: s shows it, r opens it again."))
    story.press("Down", "Down", "Enter")
    story.type("Few places, known guests.")
    story.press("Enter")
    #expect(story.workshop.text(of: .strategy) == "Few places, known guests.")
  }

  @Test func withoutARoundTheKeysSayHowToGetOne() throws {
    let story = try Story(Self.begun)
    for key in ["h", "c", "s"] {
      story.press(key)
      #expect(
        story.shows("No private hands are open. o opens them; f counts the hands the room shows."))
    }
    let empty = try Story(Array(Self.begun.prefix(4)) + [Self.strategy])
    empty.press("o")
    #expect(empty.shows("No statement waits for hands: write one"))
  }

  private static let strategy = Event.phaseEntered(
    phase: PhaseID(1, part: PhaseKind.annual.firstIndex(of: .strategy) ?? 0), overriding: [])

  @Test func whereAllAbstainTheDeskIsToldAndCountsOrOpensAgain() throws {
    let story = try Story(Self.begun)
    story.press("o")
    for name in ["Ana", "Börje", "李明"] { try story.turn(name, nil) }
    #expect(story.shows("Everyone is in. c closes the hands."))
    story.closeAndShow()
    #expect(story.shows("Nobody showed a hand. o opens them again, f counts the room's"))
    #expect(story.workshop.statements[.mission]?.hands == nil)
    story.press("o")
    story.closeRound()
    story.press("r")
    #expect(story.workshop.openRound != nil)
    story.closeAndShow()
    story.press("f")
    #expect(story.shows("Hands for Mission"))
  }

  @Test func undoNeverCrossesTheReveal() throws {
    let story = try Story(Self.begun)
    story.press("o")
    try story.turn("Ana", .hands(fingers: [.mission: 5]))
    story.closeAndShow()
    story.press("u")
    #expect(story.shows("Undo stops here: what the room has seen cannot be hidden again."))
    #expect(story.workshop.statements[.mission]?.hands == [0, 0, 0, 0, 0, 1])
  }

  @Test func theRoomSeesTheCountAndThenTheHands() throws {
    let store = MemoryStore()
    let desk = try Story(Self.begun, store: store)
    let room = try Story(
      face: .room, size: Size(width: 200, height: 60), store: MemoryStore(sharing: store))
    desk.press("Down", "o")
    room.send(.fileChanged)
    #expect(room.shows("Nobody sees whose hand is whose."))
    try desk.turn("Ana", .hands(fingers: [.mission: 1, .vision: 4]))
    room.send(.fileChanged)
    #expect(room.state.roomView.count?.done == 1)
    #expect(!room.shows("×"))
    desk.closeRound()
    room.send(.fileChanged)
    #expect(room.shows("Closed. Nothing is shown yet."))
    desk.showRound()
    room.send(.fileChanged)
    #expect(room.shows("1 finger") && room.workshop.statements[.mission]?.hands?[1] == 1)
    desk.press("Down")
    desk.rest()
    room.send(.fileChanged)
    #expect(room.shows("4 fingers") && room.shows("Every") && !room.shows("hands show"))
  }

  enum Scene: String, CaseIterable {
    case open, allIn, closed, shown
  }

  @Test(arguments: Scene.allCases, snapshotSizes)
  func picture(_ scene: Scene, _ size: Size) throws {
    let story = try Story(Self.begun, size: size)
    story.press("o")
    let names = scene == .open ? ["Ana"] : ["Ana", "Börje", "李明"]
    for (name, hand) in zip(names, [5, 4, 2]) {
      try story.turn(name, .hands(fingers: [.mission: hand, .vision: 5, .threeYearAmbition: 3]))
    }
    if scene == .closed || scene == .shown { story.press("c") }
    if scene == .shown { story.press("s") }
    expectSnapshot(story.frame, "confirm-private-\(scene.rawValue)-\(size.words)")
  }
}
