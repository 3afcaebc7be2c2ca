import TerminalUI

/// Bytes as a terminal sends them, and what they mean.
struct DecodedSequence: Sendable, CustomStringConvertible {
  let bytes: [UInt8]
  let events: [TerminalEvent]

  init(_ text: String, _ events: TerminalEvent...) {
    bytes = Array(text.utf8)
    self.events = events
  }

  init(bytes: [UInt8], _ events: TerminalEvent...) {
    self.bytes = bytes
    self.events = events
  }

  var description: String {
    bytes.prefix(40).map { (0x20...0x7e).contains($0) ? String(UnicodeScalar($0)) : "<\($0)>" }
      .joined()
  }
}

extension TerminalEvent {
  static func key(_ name: String) -> TerminalEvent {
    KeyPress(name: name).map { .key($0) } ?? .terminated
  }

  static func repeated(_ name: String) -> TerminalEvent { key(name).arriving(.repeated) }

  static func character(_ character: Character) -> TerminalEvent {
    .key(KeyPress(.character(character)))
  }

  static func mouse(
    _ action: MouseEvent.Action, _ button: Int, _ x: Int, _ y: Int, _ modifiers: Modifiers = []
  ) -> TerminalEvent {
    .mouse(MouseEvent(action, button: button, at: Point(x: x, y: y), modifiers: modifiers))
  }
}

extension DecodedSequence {
  static let all = keys + kitty + controls + characters + functionKeys + reports + pastes

  static let keys: [DecodedSequence] = [
    .init("\u{1b}[A", .key("Up")), .init("\u{1b}OA", .key("Up")),
    .init("\u{1b}[1;5C", .key("Ctrl-Right")), .init("\u{1b}[1;3D", .key("Alt-Left")),
    .init("\u{1b}[1;2B", .key("Shift-Down")), .init("\u{1b}[1;9B", .key("Alt-Down")),
    .init("\u{1b}[a", .key("Shift-Up")), .init("\u{1b}Od", .key("Ctrl-Left")),
    .init("\u{1b}\u{1b}[A", .key("Alt-Up")), .init("\u{1b}[Z", .key("Shift-Tab")),
    .init("\u{1b}[H", .key("Home")), .init("\u{1b}OF", .key("End")),
    .init("\u{1b}[1~", .key("Home")), .init("\u{1b}[4~", .key("End")),
    .init("\u{1b}[7~", .key("Home")), .init("\u{1b}[8~", .key("End")),
    .init("\u{1b}[3~", .key("Delete")), .init("\u{1b}[3;5~", .key("Ctrl-Delete")),
    .init("\u{1b}[5~\u{1b}[6~", .key("PageUp"), .key("PageDown")),
    .init("\u{1b}[3^", .key("Ctrl-Delete")), .init("\u{1b}[7$", .key("Shift-Home")),
    .init("\u{1b}[8@", .key("Ctrl-Shift-End")),
    .init("\u{1b}OM", .key("Enter")), .init("\u{1b}Ow", .key("7")), .init("\u{1b}Ok", .key("+")),
    .init("\u{1b}[27;5;13~", .key("Ctrl-Enter")), .init("\u{1b}[27;6;82~", .key("Ctrl-R")),
    .init("\u{1b}[27;2;97~", .key("A")), .init("\u{1b}[105;5u", .key("Ctrl-I")),
    .init("\u{1b}[9;2u", .key("Shift-Tab")), .init("\u{1b}[27;3u", .key("Alt-Esc")),
  ]

  /// A protocol that another program may have left on: presses, repeats and releases.
  static let kitty: [DecodedSequence] = [
    .init("\u{1b}[110;1:1u", .key("n")), .init("\u{1b}[110;1:3u"),
    .init("\u{1b}[110;1:2u", .repeated("n")),
    .init("\u{1b}[110u\u{1b}[110;1:3u\u{1b}[110u", .key("n"), .key("n")),
    .init("\u{1b}[1;1:1A\u{1b}[1;1:3A", .key("Up")),
    .init("\u{1b}[1;5:2C", .repeated("Ctrl-Right")),
    .init("\u{1b}[5;1:3~"), .init("\u{1b}[5;1:2~", .repeated("PageUp")),
    .init("\u{1b}[13;1:1u\u{1b}[13;1:3u", .key("Enter")), .init("\u{1b}[57414u", .key("Enter")),
    .init("\u{1b}[57414;129u", .key("Enter")), .init("\u{1b}[57414;129:3u"),
    .init("\u{1b}[57399u\u{1b}[57408;129u", .key("0"), .key("9")),
    .init("\u{1b}[57409u\u{1b}[57416u", .key("."), .key(",")),
    .init("\u{1b}[57417u", .key("Left")),
    .init("\u{1b}[57376u", .key("F13")), .init("\u{1b}[57441;2u"), .init("\u{1b}[57358u"),
    .init("\u{1b}[97;2u", .key("A")), .init("\u{1b}[97:65;2u", .key("A")),
    .init("\u{1b}[49:33;2u", .key("!")), .init("\u{1b}[97;65u", .key("A")),
    .init("\u{1b}[97;66u", .key("a")), .init("\u{1b}[97;;97u", .key("a")),
    .init("\u{1b}[0;;233u", .character("é")), .init("\u{1b}[99;5u", .key("Ctrl-C")),
    .init("\u{1b}[99;5:3u"), .init("\u{1b}[27u", .key("Esc")), .init("\u{1b}[27;1:3u"),
  ]

  static let controls: [DecodedSequence] = [
    .init("\r", .key("Enter")), .init("\n", .key("Enter")), .init("\t", .key("Tab")),
    .init("\u{7f}", .key("Backspace")), .init("\u{8}", .key("Backspace")),
    .init("\u{0}", .key("Ctrl-Space")), .init("\u{3}", .key("Ctrl-C")),
    .init("\u{1a}", .key("Ctrl-Z")), .init("\u{1c}", .key("^\\")), .init("\u{1d}", .key("^]")),
    .init("\u{1f}", .key("^_")), .init("\u{1b}", .key("Esc")),
    .init("\u{1b}\u{1b}", .key("Esc"), .key("Esc")),
    .init("\u{1b}\u{1b}\u{1b}", .key("Esc"), .key("Esc"), .key("Esc")),
    .init("\u{1b}b", .key("Alt-b")), .init("\u{1b}\u{7f}", .key("Alt-Backspace")),
    .init("\u{1b}\r", .key("Alt-Enter")), .init("\u{1b}[", .key("Alt-[")),
    .init("\u{1b}O", .key("Alt-O")), .init("\u{1b}P", .key("Alt-P")),
    .init("\u{1b}\u{1b}x", .key("Esc"), .key("Alt-x")),
  ]

  static let characters: [DecodedSequence] = [
    .init("aZ ", .key("a"), .key("Z"), .key("Space")),
    .init("é日😀", .character("é"), .character("日"), .character("😀")),
    .init("\u{1b}é", .key(KeyPress(.character("é"), .alt))),
    .init("e\u{301}", .character("e"), .character("\u{301}")),
    .init("a\u{9b}b", .key("a"), .key("b")),
    .init(bytes: [0x61, 0x80, 0x62], .key("a"), .key("b")),
    .init(bytes: [0xc3, 0x41], .key("A")),
    .init(bytes: [0xc0, 0xaf, 0x41], .key("A")),
    .init(bytes: [0xed, 0xa0, 0x80, 0x41], .key("A")),
    .init(bytes: [0xe0, 0x80, 0x80, 0x41], .key("A")),
    .init(bytes: [0xf4, 0x90, 0x80, 0x80, 0x41], .key("A")),
    .init(bytes: [0xe6, 0x97, 0xc3, 0xa9], .character("é")),
    .init(bytes: [0xf0, 0x9f, 0x1b, 0x5b, 0x41], .key("Up")),
    .init(bytes: [0xf0, 0x9f]),
  ]

  static let functionKeys: [DecodedSequence] = [
    .init("\u{1b}OP\u{1b}OS", .key("F1"), .key("F4")), .init("\u{1b}[P", .key("F1")),
    .init("\u{1b}[1;5Q", .key("Ctrl-F2")), .init("\u{1b}O2P", .key("Shift-F1")),
    .init("\u{1b}[11~", .key("F1")), .init("\u{1b}[15~", .key("F5")),
    .init("\u{1b}[17~", .key("F6")), .init("\u{1b}[21~", .key("F10")),
    .init("\u{1b}[23~", .key("F11")), .init("\u{1b}[24;2~", .key("Shift-F12")),
    .init("\u{1b}[26~", .key("F14")), .init("\u{1b}[28~", .key("F15")),
    .init("\u{1b}[29~", .key("F16")), .init("\u{1b}[31~", .key("F17")),
    .init("\u{1b}[34~", .key("F20")), .init("\u{1b}[[A", .key("F1")),
    .init("\u{1b}[[E", .key("F5")), .init("\u{1b}[[Zx", .key("x")),
  ]

  static let reports: [DecodedSequence] = [
    .init("\u{1b}[<0;1;1M", .mouse(.press, 0, 0, 0)),
    .init("\u{1b}[<2;10;5m", .mouse(.release, 2, 9, 4)),
    .init("\u{1b}[<32;300;5M", .mouse(.drag, 0, 299, 4)),
    .init("\u{1b}[<20;2;3M", .mouse(.press, 0, 1, 2, [.shift, .control])),
    .init(
      "\u{1b}[<64;2;3M\u{1b}[<65;2;3M", .mouse(.scrollUp, 0, 1, 2), .mouse(.scrollDown, 0, 1, 2)),
    .init("\u{1b}[<35;2;3M"), .init("\u{1b}[<66;2;3M"), .init("\u{1b}[<0;2M"),
    .init("\u{1b}[I\u{1b}[O", .focus(true), .focus(false)),
    .init("\u{1b}[M !!a", .key("a")), .init("\u{1b}[5;10Ra", .key("a")),
    .init("\u{1b}[?62;4ca", .key("a")), .init("\u{1b}[?2026;2$ya", .key("a")),
    .init("\u{1b}[>0;10;1cq", .key("q")), .init("\u{1b}[99~a", .key("a")),
    .init("\u{1b}[201~a", .key("a")), .init("\u{1b}[12 qa", .key("a")),
    .init("\u{1b}[1;2\u{1b}[B", .key("Down")), .init("\u{1b}[1;2\u{3}", .key("Ctrl-C")),
    .init("\u{1b}[" + String(repeating: "1;", count: 400) + "za", .key("a")),
    .init("\u{1b}]11;rgb:00/00/00\u{7}a", .key("a")),
    .init("\u{1b}]0;quit\u{1b}\\a", .key("a")), .init("\u{1b}P>|xterm\u{1b}\\a", .key("a")),
    .init("\u{1b}_Gi=1;OK\u{1b}\\a", .key("a")), .init("\u{1b}^x\u{1b}\u{1b}\\a", .key("a")),
  ]

  static let pastes: [DecodedSequence] = [
    .init("\u{1b}[200~hi\r\nyou\rall\u{1b}[201~", .paste("hi\nyou\nall")),
    .init("x\u{1b}[200~é😀\u{1b}[201~", .key("x"), .paste("é😀")),
    .init("\u{1b}[200~a\u{3}b\u{0}c\u{1b}[31md\u{1b}[201~", .paste("abcd")),
    .init("\u{1b}[200~a\u{1b}\u{1b}[20\u{1b}[201~", .paste("a[20")),
    .init("\u{1b}[200~\u{1b}[201~"),
    .init("\u{1b}[200~safe\u{1b}[201~rm\rq\u{3}\u{1b}[A\u{1b}[201~", .paste("safermq")),
    .init("\u{1b}[200~a\u{1b}[201~\u{1b}[200~b\u{1b}[201~", .paste("ab")),
    .init(
      bytes: Array("\u{1b}[200~a".utf8) + [0xff, 0xc3] + Array("b\u{1b}[201~".utf8), .paste("ab")),
  ]
}
