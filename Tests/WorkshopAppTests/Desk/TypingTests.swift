import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

/// Long texts in a form, and leaving while one is being typed.
@Suite struct TypingTests {
  @Test func aTextThatIsLongerThanItsFieldSaysSo() throws {
    let story = try Story(Fixture.through(.sceneSetting), size: Size(width: 64, height: 20))
    story.press("a")
    story.type(String(repeating: "word ", count: 40))
    #expect(!story.shows("↑ about") && !story.shows("↓ about"))
    story.type(String(repeating: "word ", count: 20))
    #expect(story.shows("↑ about"))
    for _ in 0..<8 { story.press("Up") }
    #expect(story.shows("↓ about"))
  }

  @Test func typingAsksBeforeTheProgramIsLeft() throws {
    let story = try Story(Fixture.through(.sceneSetting))
    story.press("a", "Ctrl-C")
    #expect(story.state.isOver)
    let other = try Story(Fixture.through(.sceneSetting))
    other.press("a")
    other.type("Half a note")
    other.press("Ctrl-C")
    #expect(other.shows("Not saved in \"Expected outcomes\": Half a note"))
    #expect(!other.state.isOver)
    other.press("n")
    #expect(other.shows("Half a note"))
  }
}
