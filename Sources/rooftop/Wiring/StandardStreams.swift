import Foundation
import Glibc
import PlainText

/// What the streams of the process are connected to.
enum StandardStreams {
  static var areTerminal: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

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
    throw outputFailure(errno)
  }

  /// Sends `bytes` after what was printed, all of them or with an error.
  static func write(_ bytes: [UInt8]) throws(CommandFailure) {
    try finish()
    try write(bytes, to: STDOUT_FILENO) { code in
      code == EPIPE ? nil : outputFailure(code)
    }
  }

  /// Writes every byte to `file`.
  /// - Parameter failure: what an error of the system means; nil to stop without one.
  static func write(
    _ bytes: [UInt8], to file: Int32, failure: (Int32) -> CommandFailure?
  ) throws(CommandFailure) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(file, $0.baseAddress?.advanced(by: done), bytes.count - done)
      }
      if count < 0 {
        let code = errno
        if code == EINTR { continue }
        guard let failure = failure(code) else { return }
        throw failure
      }
      done += count
    }
  }

  private static func outputFailure(_ code: Int32) -> CommandFailure {
    CommandFailure(
      CommandFailure.ioError,
      "The output could not be written: \(CleanText(String(cString: strerror(code)))). Make room, or write it elsewhere."
    )
  }

  /// Writes to standard error, if there is one.
  static func complain(_ line: String) {
    let bytes = Array(line.utf8)
    _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
  }
}
