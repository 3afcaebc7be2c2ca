import CTerminalGuard
import Glibc

/// Everything the loop waits for, in one `poll`.
struct EventSources {
  /// What may be read without waiting.
  struct Ready: Hashable, Sendable {
    var input = false
    var signals = false
    var file = false
  }

  private let signals: CInt
  private let file: CInt
  private(set) var inputHasEnded = false

  /// From here on signals wait until they are read. `path` may be nil, or of no use: then changes of
  /// the file are not told.
  init(watching path: String?) throws(TerminalError) {
    signals = terminal_signals_open()
    guard signals >= 0 else { throw .system(String(cString: strerror(errno))) }
    file = path.map { terminal_watch_open($0) } ?? -1
  }

  /// Waits until something is ready, or `seconds` have passed (nil: for ever).
  func poll(seconds: Double?) -> Ready {
    var wanted = [inputHasEnded ? -1 : STDIN_FILENO, signals, file].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let milliseconds = seconds.map { CInt(min(max(0, $0 * 1000), 1e9).rounded(.up)) } ?? -1
    guard Glibc.poll(&wanted, nfds_t(wanted.count), milliseconds) > 0 else { return Ready() }
    return Ready(
      input: wanted[0].revents != 0, signals: wanted[1].revents != 0, file: wanted[2].revents != 0)
  }

  /// All that is typed by now; notes when there will never be more.
  mutating func readInput() -> [UInt8] {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 16384)
    while bytes.count < Self.mostBytesAtOnce, poll(seconds: 0).input {
      let count = read(STDIN_FILENO, &part, part.count)
      if count > 0 {
        bytes += part[..<count]
      } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
        inputHasEnded = true
      }
    }
    return bytes
  }

  private static let mostBytesAtOnce = 1 << 20

  /// The number of the next signal; nil when there is none.
  func nextSignal() -> CInt? {
    let number = terminal_signals_next(signals)
    return number == 0 ? nil : number
  }

  func fileHasChanged() -> Bool { terminal_watch_changed(file) }

  func close() {
    if file >= 0 { Glibc.close(file) }
    terminal_signals_close(signals)
  }
}
