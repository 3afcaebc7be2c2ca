import PlainText
import Testing

@testable import TerminalUI

/// A widget with a name, so that a failing size says whose it is.
struct SizedCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let draw: @Sendable (Rect, inout Frame) -> Void

  init(_ name: String, _ draw: @escaping @Sendable (Rect, inout Frame) -> Void) {
    testDescription = name
    self.draw = draw
  }

  static let words: StyledText = "Grow 日本 revenue with é and 🎉, calmly" + StyledText("!", .bad)
  static let lines = (1...9).map { StyledText("Line \($0) of a text 日本") }
  static let buttons = [ButtonRow.Button("Enter", "Save"), .init("Esc", "Leave it as it is")]

  static let all: [SizedCase] = [
    SizedCase("line") { words.draw(in: $0, align: .right, on: &$1) },
    SizedCase("wrapped lines") { words.wrapped(to: $0.width).draw(in: $0, on: &$1) },
    SizedCase("list") {
      ListView(lines, selected: 8, markers: ["✓", "10"], wraps: true).draw(in: $0, on: &$1)
    },
    SizedCase("read list") { ListView(lines, visible: 5).draw(in: $0, on: &$1) },
    SizedCase("tall items") {
      ListView([lines, lines, []], selected: 1, itemsPerPage: 2).draw(in: $0, on: &$1)
    },
    SizedCase("empty list") { ListView([StyledText](), selected: 3).draw(in: $0, on: &$1) },
    SizedCase("text") { ScrollText(lines, offset: 5).draw(in: $0, on: &$1) },
    SizedCase("dialog") {
      DialogBox("日本 title", content: Size(width: 20, height: 4)).draw(in: $0, on: &$1)
    },
    SizedCase("message") {
      MessageBox("Leave?", [words], buttons: buttons, focused: 1).draw(in: $0, on: &$1)
    },
    SizedCase("buttons") { ButtonRow(buttons, alignment: .centre).draw(in: $0, on: &$1) },
    SizedCase("hints") {
      HintBar([.init("n", "next"), .init("u", "undo")], always: .init("?", "help"))
        .draw(in: $0, on: &$1)
    },
    SizedCase("tabs") {
      Tabs(["One", "日本", "Three", "Four"], selected: 2).draw(in: $0, on: &$1)
    },
    SizedCase("choice") {
      Choice(["increase", "日本"], selected: 1, isFocused: true).draw(in: $0, on: &$1)
    },
    SizedCase("field") {
      let editor = TextEditor(text: words.plain, limit: 120)
      TextField("日本", editor, isFocused: true, showsRoom: true).draw(in: $0, on: &$1)
    },
    SizedCase("long field") {
      let editor = TextEditor(text: words.plain + "\n\n" + words.plain, multiline: true)
      TextField("Why", editor, isFocused: true, isOnDialog: true).draw(in: $0, on: &$1)
    },
    SizedCase("bare field") {
      TextField("", TextEditor(), placeholder: words.plain).draw(in: $0, on: &$1)
    },
    SizedCase("scores") {
      Distribution(scores: [0, 3, 3, 10, 99], range: 0...10).draw(in: $0, on: &$1)
    },
    SizedCase("big text") { BigText("Go é!").draw(in: $0, on: &$1) },
    SizedCase("no big text") { BigText("日本 go").draw(in: $0, on: &$1) },
  ]
}

struct EverySizeTests {
  @Test(arguments: SizedCase.all) func staysInsideItsAreaAtEverySize(widget: SizedCase) {
    for width in 0...40 {
      for height in 0...12 {
        var frame = Frame(size: Size(width: width + 4, height: height + 2), fill: .bad)
        let area = Rect(x: 2, y: 1, width: width, height: height)
        widget.draw(area, &frame)
        let outside = frame.cells.indices.filter { index in
          let (y, x) = index.quotientAndRemainder(dividingBy: frame.size.width)
          return !area.contains(Point(x: x, y: y)) && frame.cells[index] != .blank(.bad)
        }
        #expect(outside.isEmpty, "\(width)x\(height)")
        #expect(frame.cursor.map(area.contains) != false, "cursor at \(width)x\(height)")
      }
    }
  }

  @Test(arguments: SizedCase.all) func drawsOnAWideScreen(widget: SizedCase) {
    var frame = Frame(size: Size(width: 400, height: 120))
    widget.draw(frame.bounds, &frame)
    let isEmpty = widget.testDescription.hasPrefix("empty")
    #expect(frame.cells.contains { $0 != .blank(.body) } != isEmpty)
  }
}
