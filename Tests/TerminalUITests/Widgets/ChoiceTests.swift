import PlainText
import Testing

@testable import TerminalUI

struct ChoiceTests {
  @Test func theArrowsAreDimWithoutTheFocus() {
    var choice = Choice(["increase", "keep"], selected: 1, isFocused: true)
    #expect(
      picture(14, 1) { choice.draw(in: $0, on: &$1) }
        == "‹ keep     ›\n\nSSSSSSSSSSSS..\nno cursor\n")
    choice.isFocused = false
    #expect(
      picture(14, 1) { choice.draw(in: $0, on: &$1) }
        == "‹ keep     ›\n\niffffffffffi..\nno cursor\n")
  }

  @Test(arguments: [(1, 0), (-1, 1), (-2, 0), (4, 0)]) func goesRound(steps: Int, option: Int) {
    let choice = Choice(["a", "b", "c"], selected: 2)
    #expect(choice.option(after: steps) == option)
  }

  @Test func clicksStepBackAndOn() {
    let choice = Choice(["increase", "keep"], selected: 0)
    let area = Rect(x: 2, y: 0, width: 40, height: 1)
    #expect(choice.step(at: Point(x: 2, y: 0), in: area) == -1)
    #expect(choice.step(at: Point(x: 13, y: 0), in: area) == 1)
    #expect(choice.step(at: Point(x: 14, y: 0), in: area) == nil)
  }
}
