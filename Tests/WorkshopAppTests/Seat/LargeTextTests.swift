import PlainText
import TerminalUI
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// Large text for one person at a seat.
@Suite struct LargeTextTests {
  static let sizes = [Size(width: 80, height: 24), Size(width: 64, height: 20)]

  @Test(arguments: sizes) func pictures(_ size: Size) throws {
    for (title, story) in StepScenes.all(isPlain: false, size: size) {
      var state = try story().state.withFixedWords
      state.screens.seat.isLarge = true
      expectSnapshot(Picture.of(state), "seat-large-\(title)-\(size.words)")
    }
  }

  @Test func aKeyAtTheNamesMakesItLargeUntilTheTurnIsOver() throws {
    let seat = try Story(SeatScenes.entry, face: .seat)
    seat.press("Enter")
    #expect(seat.shows("F5 large text"))
    seat.press("F5")
    #expect(seat.shows("W h o   a r e   y o u ?"))
    seat.press("Enter")
    #expect(seat.shows("A n a ,   y o u r   s u g g e s t i o n"))
    seat.type("A rock")
    #expect(seat.screen.contains("A   r o c k"))
    seat.press("Enter")
    #expect(seat.shows("A   r o c k") && seat.shows("s submit"))
    seat.press("s")
    #expect(seat.shows("A n a ,   y o u   a r e   i n ."))
    seat.press("Enter")
    #expect(seat.shows("Ready?") && !seat.state.screens.seat.isLarge)
    seat.press("Enter")
    #expect(seat.shows("Who are you?"))
  }

  @Test func itIsSwitchedOnAtTheHandOverAndOffAgain() throws {
    let seat = try Story(SeatScenes.vote(), face: .seat)
    seat.press("F5", "Enter")
    #expect(seat.shows("W h o   a r e"))
    seat.press("F5")
    #expect(seat.shows("Who are you?"))
  }

  @Test func theDeskAsASeatHasItToo() throws {
    let desk = try Story(SeatScenes.entry)
    desk.press("h", "F5", "Enter")
    #expect(desk.shows("W h o   a r e"))
    desk.press("Esc", "F12", "Enter")
    #expect(!desk.state.screens.seat.isLarge)
  }

  @Test(arguments: sizes) func theCursorStandsBehindWhatIsTyped(_ size: Size) throws {
    let seat = try Story(SeatScenes.entry, face: .seat, size: size)
    seat.press("Enter", "F5", "Enter")
    seat.type("Rok")
    let cursor = try #require(seat.frame.cursor)
    #expect(seat.frame[Point(x: cursor.x - 2, y: cursor.y)].glyph.description == "k")
    seat.press("Left")
    seat.type("c")
    #expect(seat.screen.contains("R o c k"))
    for word in 0..<12 { seat.type(" word\(word)") }
    let end = try #require(seat.frame.cursor)
    #expect(end.x < size.width && end.y < size.height - 1)
    seat.press("Up")
    let above = try #require(seat.frame.cursor)
    #expect(above.y == end.y - 1, "a line up is the line that shows above")
  }

  @Test(arguments: sizes) func theMarkedLineAlwaysShows(_ size: Size) throws {
    let seat = try Story(SeatScenes.vote(), face: .seat, size: size)
    seat.press("Enter", "F5", "Enter")
    for words in ["l i v i n g", "p e o p l e   c r o s s", "p r o u d"] {
      #expect(seat.screen.contains("▸"))
      #expect(seat.screen.contains(words))
      seat.press("Down")
    }
    seat.press("Space", "d")
    #expect(seat.shows("p r o u d"))
  }

  @Test func aLongReviewIsReadToItsEnd() throws {
    let seat = try Story(SeatScenes.scoring, face: .seat, size: Size(width: 64, height: 20))
    seat.press("Enter", "F5", "Enter")
    for key in ["4", "3", "2", "5", "7", "8", "4", "4", "5", "5", "6"] { seat.press(key) }
    #expect(seat.shows("Down more"))
    for _ in 0..<60 { seat.press("Down") }
    #expect(seat.shows("N o b o d y   s e e s"))
    seat.press("s")
    #expect(seat.shows("A n a ,   y o u   a r e   i n ."))
  }

  @Test func aHeldKeySwitchesOnce() throws {
    let seat = try Story(SeatScenes.entry, face: .seat)
    seat.press("Enter")
    seat.hold("F5", times: 20)
    #expect(seat.state.screens.seat.isLarge)
  }

  /// Arabic letters join: apart they could not be read.
  @Test func lettersThatJoinStayTogether() {
    var editor = TextEditor(text: "سلام")
    #expect(editor.spreadColumns(in: 60) == 60)
    editor = TextEditor(text: "Ж日é")
    #expect(editor.spreadColumns(in: 60) == 30)
    var frame = Frame(size: Size(width: 20, height: 1))
    editor.drawSpread(in: frame.bounds, hint: "", on: &frame)
    #expect(frame.row(0).hasPrefix("Ж 日  é"))
    #expect(frame.cursor == Point(x: 8, y: 0))
  }
}

extension Frame {
  fileprivate func row(_ y: Int) -> String {
    (0..<size.width).map { self[Point(x: $0, y: y)].glyph.description }.joined()
  }
}
