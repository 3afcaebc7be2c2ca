import Foundation
import PlainText

/// What the streams of the process are connected to.
enum StandardStreams {
  static var areTerminal: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// Columns of text to print: the terminal's, 100 at most; 80 into a pipe or a file.
  static var columns: Int {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0,
      size.ws_col > 0
    else { return 80 }
    return min(max(40, Int(size.ws_col)), 100)
  }

  static func say(_ line: CleanText) { print(line) }
}
