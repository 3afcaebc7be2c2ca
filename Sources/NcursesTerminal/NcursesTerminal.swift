import CTerminalGuard
import Glibc
import PlainText
import TerminalUI

/// The live terminal. While it is open the screen, the keyboard's special keys, the signals and what
/// is written to standard error belong to it; `close` gives all back.
public final class NcursesTerminal: Terminal {
  /// Something the user may want to know about the terminal.
  public let hint: CleanText?
  /// How many colours are used.
  public let depth: ColourDepth

  private let description: TerminalDescription
  private let modes: TerminalModes
  /// Whether they are on. The first frame brings the screen of the program's own, and a terminal
  /// may keep such modes for each screen.
  private var hasModes = false
  private var screen: CursesScreen
  private var sources: EventSources
  private var reader = InputReader()
  /// What happened outside `wait` and is told by the next.
  private var untold: [TerminalEvent] = []
  private var isOpen = true
  /// Whether a signal said that this is the end.
  private var wasToldToEnd = false
  /// To be sent after the next frame.
  private var erasure = ""
  /// Whether what a keyboard or a shell sends to interrupt, quit or stop does nothing.
  private let refusesToStop: Bool

  /// Takes the terminal over. Changes of the file `path` are told as `.fileChanged`. `colours` is a
  /// wish, never more than the terminal can show; nil finds out, and heeds `NO_COLOR`. With
  /// `refusingToStop` the signals of Ctrl-C, Ctrl-\ and Ctrl-Z do nothing, whoever sends them; a
  /// hang-up and SIGTERM still end the program.
  public init(
    watching path: String?, colours: ColourDepth? = nil, refusingToStop: Bool = false,
    environment: [String: String]
  ) throws(TerminalError) {
    refusesToStop = refusingToStop
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    let encoding = Encoding(environment: environment).applied()
    let description = try TerminalDescription(wanted: environment["TERM"] ?? "")
    self.description = description
    let most = ColourDetection.depth(
      terminalColours: description.colours, hasDirectColour: description.hasDirectColour)
    let found = ColourDetection.depth(
      environment: environment, terminalColours: description.colours,
      hasDirectColour: description.hasDirectColour)
    hint = description.hint
    depth = min(colours ?? found, most)
    let sources = try EventSources(watching: path)
    self.sources = sources
    modes = TerminalModes(description)
    terminal_guard_start(modes.off + description.leave + description.cleanRow)
    do {
      screen = try CursesScreen(terminal: description, depth: depth, encoding: encoding)
    } catch {
      terminal_guard_stop()
      sources.close()
      throw error
    }
    tcflush(STDIN_FILENO, TCIFLUSH)
  }

  deinit { close() }

  public var size: Size { screen.size }

  public func watch(_ path: String) { sources.watch(path) }

  public var wake: @Sendable () -> Void {
    let bell = sources.bell
    return { terminal_bell_ring(bell) }
  }

  public func prepare(_ frame: Frame, in theme: Theme) {
    guard isOpen else { return }
    // This is done beside other work, such as a disk's, which may need the same core for a moment.
    sched_yield()
    screen.prepare(frame, in: theme) { sched_yield() }
  }

  public func show(_ frame: Frame, in theme: Theme) {
    guard isOpen else { return }
    let wasPrepared = screen.holds(frame)
    let isThere = screen.show(frame, in: theme) && TerminalWriter.write(erasure.utf8)
    erasure = ""
    // More is done after such a frame before anything is waited for; the way of its bytes to the
    // other end of the terminal may need the same core.
    if wasPrepared { sched_yield() }
    if !hasModes {
      TerminalModes.send(modes.on)
      hasModes = true
    }
    reader.seen()
    if !isThere, !untold.contains(.terminated) { untold.append(.terminated) }
  }

  public func wait(seconds: Double?) -> [TerminalEvent] {
    guard isOpen else { return [.terminated] }
    let end = seconds.map { Moment.now.advanced(by: $0) }
    while true {
      let next = [end, reader.wakes, sources.fileIsListenedFor].compactMap(\.self).min()
      let ready = sources.poll(seconds: untold.isEmpty ? next?.remaining : 0)
      var events = untold
      untold = []
      events += ready.input ? reader.take(from: &sources, isReady: true) : reader.takeSilence()
      if ready.signals { events += takeSignals() }
      if ready.file, sources.fileHasChanged() { events.append(.fileChanged) }
      if !events.isEmpty || ready.bell || end?.remaining == 0 { return events }
    }
  }

  public func discardInput() {
    // Read, not flushed: a flush could take the begin of a paste and leave its rest, as keys.
    untold += reader.forget(from: &sources).filter { $0 == .terminated }
  }

  public func eraseScrollback(_ lines: Scrollback) {
    guard lines == .all || !description.hasOwnScreen else { return }
    erasure = description.eraseScrollback ?? ""
  }

  /// The next `wait` tells `.resumed` and `.resized`.
  public func suspend() {
    guard isOpen else { return }
    leaveScreen()
    terminal_signals_stop()
    enterScreen()
  }

  /// Gives the terminal back. May be called more than once.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    leaveScreen()
    terminal_guard_stop()
    sources.close(obeyed: wasToldToEnd)
  }

  private func leaveScreen() {
    tcflush(STDIN_FILENO, TCIFLUSH)
    TerminalModes.send(modes.off)
    screen.leave()
    TerminalModes.send(description.unended + description.cleanRow)
  }

  private func enterScreen() {
    screen.enter()
    TerminalModes.send(modes.on)
    hasModes = true
    tcflush(STDIN_FILENO, TCIFLUSH)
    untold += [.resumed, .resized(size)]
  }

  private func takeSignals() -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    while let signal = sources.nextSignal() {
      if refusesToStop, [SIGTSTP, SIGINT, SIGQUIT].contains(signal) { continue }
      switch signal {
      case SIGWINCH:
        screen.takeSize()
        events.append(.resized(size))
      case SIGTSTP: suspend()
      case SIGCONT: enterScreen()
      default:
        wasToldToEnd = true
        events.append(.terminated)
      }
    }
    defer { untold = [] }
    return events + untold
  }
}
