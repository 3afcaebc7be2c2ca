import TerminalUI
import Testing

struct KeyNameTests {
  @Test(arguments: [
    ("n", KeyPress(.character("n"))), ("M", KeyPress(.character("M"))),
    ("?", KeyPress(.character("?"))), ("^", KeyPress(.character("^"))),
    ("-", KeyPress(.character("-"))), ("F", KeyPress(.character("F"))),
    ("F1", KeyPress(.function(1))), ("F24", KeyPress(.function(24))),
    ("^]", KeyPress(.character("]"), .control)), ("Enter", KeyPress(.enter)),
    ("Esc", KeyPress(.escape)), ("Shift-Tab", KeyPress(.backTab)),
    ("Ctrl-R", KeyPress(.character("r"), .control)), ("Alt-x", KeyPress(.character("x"), .alt)),
    ("Alt-X", KeyPress(.character("X"), .alt)), ("Space", KeyPress(.character(" "))),
    ("Ctrl-Space", KeyPress(.character(" "), .control)), ("Ctrl-Left", KeyPress(.left, .control)),
    ("Ctrl-Alt-Shift-Up", KeyPress(.up, [.control, .alt, .shift])),
    ("Alt--", .init(.character("-"), .alt)),
  ])
  func namesReadAndWrite(_ name: String, _ press: KeyPress) {
    #expect(KeyPress(name: name) == press)
    #expect(press.name == name)
  }

  @Test(arguments: [("^r", "Ctrl-R"), ("Ctrl-]", "^]"), ("Shift-n", "N")])
  func otherSpellings(_ name: String, _ shown: String) {
    #expect(KeyPress(name: name)?.name == shown)
  }

  @Test(arguments: ["", "F0", "F25", "Fx", "enter", "Ctrl-", "abc", " "])
  func whatIsNoKey(_ name: String) {
    #expect(KeyPress(name: name) == nil)
  }
}
