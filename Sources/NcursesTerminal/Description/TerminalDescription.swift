import CNcurses
import Glibc
import PlainText

/// What terminfo says about the terminal.
struct TerminalDescription: Hashable, Sendable {
  /// The entry in use; not always the one asked for.
  let name: String
  /// Shown when another entry stands in.
  let hint: CleanText?
  /// How many colours the entry promises; 0 or less for none.
  let colours: Int
  /// True when colours are given as red, green and blue.
  let hasDirectColour: Bool
  /// Takes the screen over, as ncurses does.
  let enter: String
  /// Gives plain text, a visible cursor and the normal screen back, with all modes as they were.
  let leave: String
  /// Switches off what `enter` switches on and the description's own way back does not: some
  /// descriptions do not end what they begin.
  let unended: String
  /// Erases what scrolled out of sight; nil where the terminal cannot.
  let eraseScrollback: String?
  /// True when a program gets a screen of its own, from which nothing scrolls out of sight.
  let hasOwnScreen: Bool
  /// Makes the row of the cursor clean for what the shell writes next; empty where the program had
  /// a screen of its own.
  let cleanRow: String
  /// Gives plain text.
  let plain: String
  /// True when the cursor is placed the ANSI way, so that such sequences are understood.
  let speaksANSI: Bool
  /// True for a terminal in a window: with a mouse, and a screen for each program.
  let isWindow: Bool
  /// True when attributes are set the ANSI way, with 7-bit codes, and take no room on the screen.
  let hasStandardAttributes: Bool

  private static let standIn = "xterm-256color"

  /// Reads the entry of `wanted`, or of a common terminal when nobody described it.
  init(wanted: String) throws(TerminalError) {
    guard wanted != "dumb" else { throw .tooSimple(wanted) }
    if Self.load(wanted) {
      self.init(loaded: wanted, hint: nil)
    } else if Self.load(Self.standIn) {
      let asked =
        wanted.isEmpty ? "TERM is not set" : "Terminal type \"\(wanted)\" is not known here"
      self.init(loaded: Self.standIn, hint: CleanText("\(asked); using \(Self.standIn)."))
    } else {
      throw .unknown(wanted)
    }
    guard Self.text("cup") != nil else { throw .tooSimple(wanted) }
  }

  private init(loaded name: String, hint: CleanText?) {
    self.name = name
    self.hint = hint
    colours = Int(tigetnum("colors"))
    hasDirectColour = tigetflag("RGB") > 0 || tigetnum("RGB") > 0 || Self.text("RGB") != nil
    plain = Self.text("sgr0").map(Self.withoutPauses) ?? ""
    hasStandardAttributes = Self.hasStandardAttributes(plain: plain)
    eraseScrollback = Self.text("E3").map(Self.withoutPauses)
    hasOwnScreen = Self.text("smcup") != nil
    cleanRow = hasOwnScreen ? "" : "\r" + (Self.text("el").map(Self.withoutPauses) ?? "\n")
    speaksANSI = Self.text("cup")?.contains("\u{1B}[") == true
    isWindow = hasOwnScreen && Self.text("kmous")?.hasPrefix("\u{1B}[") == true
    enter = Self.sent(["enacs", "smcup", "civis"])
    let back = Self.sent(["sgr0", "op", "cnorm", "rmcup"])
    // At the end ncurses always sends the way keypads usually are, too.
    unended = PrivateModes(after: enter + back + Self.sent(["rmkx"])).off
    leave = back + unended
  }

  /// Generic entries load with an error but are still there to be judged.
  private static func load(_ name: String) -> Bool {
    guard !name.isEmpty else { return false }
    var result: CInt = 0
    return setupterm(name, STDOUT_FILENO, &result) == OK
  }

  private static func hasStandardAttributes(plain: String) -> Bool {
    let texts = ["cup", "el", "bold", "rev", "smul", "setaf", "setab"].compactMap(text)
    let resets = ["\u{1B}[m", "\u{1B}[0m", "\u{1B}[0;10m"]
    return tigetnum("xmc") <= 0 && resets.contains { plain.contains($0) }
      && ([plain] + texts).allSatisfy { $0.unicodeScalars.allSatisfy(\.isASCII) }
  }

  private static func sent(_ capabilities: [String]) -> String {
    capabilities.compactMap(text).map(withoutPauses).joined()
  }

  private static func text(_ capability: String) -> String? {
    guard let found = tigetstr(capability), Int(bitPattern: found) != -1 else { return nil }
    return String(cString: found)
  }

  /// Old terminals are described with pauses such as `$<5>`, which are not sent.
  static func withoutPauses(_ text: String) -> String {
    var kept = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "$<") {
      kept += rest[..<start.lowerBound]
      rest = rest[start.upperBound...]
      guard let end = rest.firstIndex(of: ">") else { return kept }
      rest = rest[rest.index(after: end)...]
    }
    return kept + rest
  }
}
