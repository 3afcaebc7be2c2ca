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

  /// Sends what was printed; a full disk or a closed stream is no success. A reader that has seen
  /// enough, as `head` has, is none of our business.
  static func finish() throws(CommandFailure) {
    guard fflush(nil) != 0, errno != EPIPE else { return }
    throw CommandFailure(
      CommandFailure.ioError,
      "The output could not be written: \(CleanText(String(cString: strerror(errno)))). Make room, or write it elsewhere."
    )
  }

  /// Writes to standard error, if there is one.
  static func complain(_ line: String) {
    let bytes = Array(line.utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
  }
}
