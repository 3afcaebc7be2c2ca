import PlainText
import TerminalUI
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// A seat for a program that reads the screen aloud: the text of each step is read from top to bottom.
@Suite struct PlainSeatTests {
  static let sizes = [Size(width: 80, height: 24), Size(width: 64, height: 20)]

  @Test(arguments: sizes) func pictures(_ size: Size) throws {
    for (title, story) in StepScenes.all(isPlain: true, size: size) {
      expectSnapshot(
        Picture.of(try story().state.withFixedWords), "seat-plain-\(title)-\(size.words)")
    }
  }

  /// Signs that a program reads aloud as noise, or not at all.
  private static let signs = "│─┌┐└┘├┤█▀▄▌▐▸◂●○•✓…↑↓"

  @Test(arguments: sizes) func everyStepIsPlainLinesFromTheLeftEdge(_ size: Size) throws {
    for (title, story) in StepScenes.all(isPlain: true, size: size) {
      let story = try story()
      let rows = story.rows
      for row in rows {
        // How much of a PIN is typed.
        let secret = title == "pin" && row.hasPrefix("●●")
        #expect(secret || !row.contains { Self.signs.contains($0) }, "\(title): \(row)")
        #expect(!row.hasPrefix(" ") || row.allSatisfy { $0 == " " }, "\(title): \(row)")
        let words = row.reversed().drop { $0 == " " }.reversed()
        #expect(!String(words).contains("   "), "two things on a line of \(title): \(row)")
      }
      #expect(story.frame.cursor != nil, "\(title)")
      #expect(rows[0].contains(". Seat "), "\(title)")
    }
  }

  @Test func everyStepThereIsIsTested() throws {
    let told = Set(
      try StepScenes.all(isPlain: true, size: Self.sizes[0]).compactMap {
        try $0.story().state.seat.map { "\(type(of: $0.step))" }
      })
    for (title, step) in KeyReference.seatSteps { #expect(told.contains("\(step)"), "\(title)") }
  }

  @Test func aSuggestionIsReadInItsOrder() throws {
    let seat = try Story(SeatScenes.entry, face: .seat, isPlain: true)
    seat.sit()
    seat.type("A rock")
    let lines = seat.rows.map { $0.trimmed }.filter { !$0.isEmpty }
    #expect(lines[0].hasSuffix("Seat 1. 0 of 3 in."))
    #expect(lines[1] == "Ana, your suggestion")
    let text = try #require(lines.firstIndex(of: "A rock"))
    let question = try #require(lines.firstIndex { $0.contains("?") })
    let keys = try #require(lines.firstIndex { $0.contains("Enter: check it.") })
    #expect(question < text && text < keys)
    let cursor = try #require(seat.frame.cursor)
    #expect(seat.rows[cursor.y].trimmed == "A rock" && cursor.x == 6)
  }

  @Test func theMarkedLineHasTheCursorAndSaysSo() throws {
    let seat = try Story(SeatScenes.vote(), face: .seat, isPlain: true)
    seat.sit()
    seat.press("Space", "Down")
    let cursor = try #require(seat.frame.cursor)
    #expect(seat.rows[cursor.y].hasPrefix("Marked: 2 Be the café people cross town for"))
    #expect(seat.shows("Become the living room of the quarter. 1 dot of yours"))
    seat.press("d")
    #expect(seat.shows("1 dot: Become the living room of the quarter"))
    #expect(seat.shows("1 dot is left over."))
    seat.press("s")
    #expect(seat.shows("Ana, you are in.") && seat.shows("Enter: done, pass the keyboard on."))
  }

  @Test func anAnswerIsToldInWords() throws {
    let seat = try Story(SeatScenes.scoring, face: .seat, isPlain: true)
    seat.sit()
    #expect(seat.shows("Your answer, 1 to 5: none yet"))
    seat.press("4", "Backspace")
    #expect(seat.shows("Your answer, 1 to 5: 4") && seat.shows("Question 1 of 11"))
  }

  @Test func largeTextIsRefusedWithAReason() throws {
    let seat = try Story(SeatScenes.entry, face: .seat, isPlain: true)
    #expect(!seat.shows("F5"))
    seat.press("F5")
    #expect(seat.shows("This seat writes plain words"))
  }

  @Test func whatIsHiddenStaysHidden() throws {
    let seat = try Story(SeatScenes.entry, face: .seat, isPlain: true)
    seat.sit()
    seat.press("F3")
    seat.type("A rock")
    #expect(!seat.shows("A rock"))
    seat.press("F3", "F2")
    #expect(seat.shows("A rock") && !seat.shows("your suggestion"))
    seat.pass(seconds: 200)
    #expect(seat.shows("Still writing?") && !seat.shows("A rock"))
  }

  @Test func aHandedOverDeskIsPlainToo() throws {
    let desk = try Story(SeatScenes.entry, isPlain: true)
    desk.sitDown()
    #expect(desk.rows[1].hasPrefix("Ana, your suggestion"))
  }
}

extension String {
  fileprivate var trimmed: String {
    String(self.reversed().drop { $0 == " " }.reversed())
  }
}
