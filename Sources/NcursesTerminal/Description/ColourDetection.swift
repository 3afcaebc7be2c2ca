import TerminalUI

/// How many colours to use.
enum ColourDetection {
  /// `NO_COLOR` that is not empty means none (https://no-color.org). `COLORTERM=truecolor` alone
  /// does not bring true colour: ncurses sends red, green and blue only to terminals whose terminfo
  /// entry says so, such as xterm-direct, and elsewhere the nearest of 256 looks almost the same.
  static func depth(
    environment: [String: String], terminalColours: Int, hasDirectColour: Bool
  ) -> ColourDepth {
    if let wish = environment["NO_COLOR"], !wish.isEmpty { return .none }
    return depth(terminalColours: terminalColours, hasDirectColour: hasDirectColour)
  }

  /// The most the terminal can show.
  static func depth(terminalColours: Int, hasDirectColour: Bool) -> ColourDepth {
    switch terminalColours {
    case 0x100_0000... where hasDirectColour: .trueColour
    case 256...: .indexed256
    case 16...: .ansi16
    case 8...: .ansi8
    default: .none
    }
  }
}
