import CTerminalGuard
import Glibc

/// Everything the loop waits for, in one `poll`.
struct EventSources {
  /// What may be read without waiting.
  struct Ready: Hashable, Sendable {
    var input = false
    var signals = false
    var file = false
    var bell = false
  }

  private let signals: CInt
  /// Rung by other threads.
  let bell: CInt
  private var file: CInt
  /// There is a file to watch and the system does not: it watches only so many. Then the file is
  /// looked at every second.
  private var looksItself = false
  /// Until when changes of the file are not listened for.
  private var fileRestsUntil: Moment?
  private(set) var inputHasEnded = false

  /// Between two changes of the file that are told, in seconds. Where thirty people submit in one
  /// moment, every program would otherwise answer every entry, and each would wait for all of them.
  private static let fileRestSeconds = 0.1

  /// From here on signals wait until they are read. `path` may be nil: then nothing is told of a file.
  init(watching path: String?) throws(TerminalError) {
    signals = terminal_signals_open()
    bell = terminal_bell_open()
    guard signals >= 0, bell >= 0 else { throw .system(String(cString: strerror(errno))) }
    file = -1
    if let path { watch(path) }
  }

  /// Tells of the file at `path` from here on, and of no other.
  mutating func watch(_ path: String) {
    if file >= 0 { Glibc.close(file) }
    file = terminal_watch_open(path)
    looksItself = file < 0
  }

  /// Waits until something is ready, or `seconds` have passed (nil: for ever).
  func poll(seconds: Double?) -> Ready {
    let listened = fileIsListenedFor == nil ? file : -1
    var wanted = [inputHasEnded ? -1 : STDIN_FILENO, signals, listened, bell].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let asked = looksItself ? min(seconds ?? Self.lookSeconds, Self.lookSeconds) : seconds
    let milliseconds = asked.map { CInt(min(max(0, $0 * 1000), 1e9).rounded(.up)) } ?? -1
    guard Glibc.poll(&wanted, nfds_t(wanted.count), milliseconds) > 0 else {
      return Ready(file: looksItself && milliseconds > 0)
    }
    let hasRung = wanted[3].revents != 0 && terminal_bell_silence(bell)
    return Ready(
      input: wanted[0].revents != 0, signals: wanted[1].revents != 0, file: wanted[2].revents != 0,
      bell: hasRung)
  }

  private static let lookSeconds = 1.0

  /// All that is typed by now; notes when there will never be more.
  /// - Parameter isReady: whether a look has just told that there is something.
  mutating func readInput(isReady: Bool) -> [UInt8] {
    var bytes: [UInt8] = []
    var isReady = isReady
    while bytes.count < Self.mostBytesAtOnce, isReady || poll(seconds: 0).input {
      isReady = false
      let part = readPart()
      bytes += part
      if !part.isEmpty, part.count < Self.partSize { break }
    }
    return bytes
  }

  /// What one read gives. It is read onto the stack: a key needs a few bytes of the room for it.
  private mutating func readPart() -> [UInt8] {
    withUnsafeTemporaryAllocation(byteCount: Self.partSize, alignment: 1) { part in
      let count = read(STDIN_FILENO, part.baseAddress, part.count)
      if count == 0 || (count < 0 && errno != EINTR && errno != EAGAIN) { inputHasEnded = true }
      return [UInt8](part.prefix(max(0, count)))
    }
  }

  private static let partSize = 4096

  private static let mostBytesAtOnce = 1 << 20

  /// The number of the next signal; nil when there is none.
  func nextSignal() -> CInt? {
    let number = terminal_signals_next(signals)
    return number == 0 ? nil : number
  }

  /// To be asked where the file is ready: whether it may hold something new. Changes that follow at
  /// once are told together, a moment later.
  mutating func fileHasChanged() -> Bool {
    guard !looksItself else { return true }
    fileRestsUntil = Moment.now.advanced(by: Self.fileRestSeconds)
    return terminal_watch_changed(file)
  }

  /// When changes of the file are listened for again; nil where they are.
  var fileIsListenedFor: Moment? {
    fileRestsUntil.flatMap { $0.remaining > 0 ? $0 : nil }
  }

  /// - Parameter obeyed: whether the process ends because a signal told it to.
  func close(obeyed: Bool = false) {
    if file >= 0 { Glibc.close(file) }
    Glibc.close(bell)
    terminal_signals_close(signals, obeyed)
  }
}
