/// What programs send to terminals inside a text: colours, titles, links. It means nothing in a text,
/// and without its escape it would be read as words.
enum EscapeSequence {
  private static let escape: Unicode.Scalar = "\u{1b}"

  /// How many scalars of `text` from `start` are one complete sequence; 0 where none begins or it has
  /// no end.
  static func length(in text: [Unicode.Scalar], from start: Int) -> Int {
    switch text[start].value {
    case 0x1b: start + 1 < text.count ? length(escapedIn: text, from: start) : 0
    case 0x9b: control(in: text, from: start, body: start + 1)
    case 0x90, 0x98, 0x9d, 0x9e, 0x9f: string(in: text, from: start, body: start + 1)
    default: 0
    }
  }

  private static func length(escapedIn text: [Unicode.Scalar], from start: Int) -> Int {
    switch text[start + 1] {
    case "[": control(in: text, from: start, body: start + 2)
    case "]", "P", "X", "^", "_": string(in: text, from: start, body: start + 2)
    case "7", "8", "=", ">", "\\": 2
    case " "..."/": designation(in: text, from: start)
    default: 0
    }
  }

  /// Parameters, and a letter that says what they are for.
  private static func control(in text: [Unicode.Scalar], from start: Int, body: Int) -> Int {
    var end = body
    while end < text.count, (0x20...0x3f).contains(text[end].value) { end += 1 }
    guard end < text.count, (0x40...0x7e).contains(text[end].value) else { return 0 }
    return end + 1 - start
  }

  /// Any text up to a bell or a string terminator, on one line.
  private static func string(in text: [Unicode.Scalar], from start: Int, body: Int) -> Int {
    var end = body
    while end < text.count, text[end].value >= 0x20, text[end].value != 0x9c { end += 1 }
    guard end < text.count else { return 0 }
    if text[end].value == 0x07 || text[end].value == 0x9c { return end + 1 - start }
    guard text[end] == escape, end + 1 < text.count, text[end + 1] == "\\" else { return 0 }
    return end + 2 - start
  }

  /// The choice of a character set.
  private static func designation(in text: [Unicode.Scalar], from start: Int) -> Int {
    var end = start + 1
    while end < text.count, (0x20...0x2f).contains(text[end].value) { end += 1 }
    guard end < text.count, (0x30...0x7e).contains(text[end].value) else { return 0 }
    return end + 1 - start
  }
}
