import CNcurses
import Glibc
import TerminalUI

/// The screen as ncurses keeps it. It sends only what differs from what it sent before.
struct CursesScreen {
  private let depth: ColourDepth
  private let encoding: Encoding
  private var pairs: ColourPairs
  private var theme: Theme?
  private var shown: Frame?
  private var held: Held?

  /// What makes `shown` visible and was not sent yet.
  private struct Held {
    var bytes: [UInt8]
    /// As it is on the terminal; nil when not known.
    let cursorIsVisible: Bool?
  }
  private var cursorIsVisible: Bool?
  private let path: OutputPath
  /// nil when the terminal's attributes are of another kind.
  private var elision: AttributeElision?

  /// Takes the terminal over.
  init(
    terminal: TerminalDescription, depth: ColourDepth, encoding: Encoding
  ) throws(TerminalError) {
    self.depth = depth
    self.encoding = encoding
    pairs = ColourPairs(theme: .standard, depth: depth)
    path = try OutputPath()
    elision =
      terminal.hasStandardAttributes ? AttributeElision(plain: terminal.plain) : nil
    guard screen_open(terminal.name, path.file) != nil else {
      path.close()
      throw .unknown(terminal.name)
    }
    raw()
    noecho()
    nonl()
    typeahead(-1)
    let window = screen_window()
    idlok(window, true)
    idcok(window, true)
    scrollok(window, false)
    if depth != .none, start_color() == OK { use_default_colors() }
    takeSize()
    path.leadToMemory()
  }

  var size: Size { Size(width: Int(screen_columns()), height: Int(screen_rows())) }

  /// Makes the terminal look like `frame`; false when it is gone.
  mutating func show(_ frame: Frame, in theme: Theme) -> Bool {
    if !holds(frame) || self.theme != theme { prepare(frame, in: theme) }
    defer { held = nil }
    return TerminalWriter.write(held?.bytes ?? [])
  }

  /// Whether `frame` was made ready and is not sent yet.
  func holds(_ frame: Frame) -> Bool { held != nil && shown == frame }

  /// Makes all that `show` has to send.
  /// - Parameter pause: called between the steps.
  mutating func prepare(_ frame: Frame, in theme: Theme, pause: () -> Void = {}) {
    drop()
    let cursorWasVisible = cursorIsVisible
    if theme != self.theme {
      self.theme = theme
      pairs = ColourPairs(theme: theme, depth: depth)
      shown = nil
    }
    if shown?.size != frame.size { werase(screen_window()) }
    put(FrameDiff.runs(from: shown, to: frame), of: frame)
    shown = frame
    placeCursor(frame.cursor)
    pause()
    wrefresh(screen_window())
    pause()
    held = Held(bytes: taken(), cursorIsVisible: cursorWasVisible)
  }

  /// What is still held is never sent, though ncurses believes that it was.
  private mutating func drop() {
    guard let dropped = held else { return }
    held = nil
    elision?.forget()
    if let isVisible = dropped.cursorIsVisible { curs_set(isVisible ? 1 : 0) }
    forget()
  }

  /// What ncurses wrote since the last call, shortened.
  private mutating func taken() -> [UInt8] {
    let bytes = path.take()
    guard var elision, !bytes.isEmpty else { return bytes }
    var sent = elision.feed(bytes)
    if elision.isHolding { sent += elision.settle() }
    self.elision = elision
    return sent
  }

  private mutating func put(_ runs: [FrameDiff.Run], of frame: Frame) {
    let size = size
    var cells: [cchar_t] = []
    cells.reserveCapacity(size.width + 1)
    for run in runs where run.y < size.height && run.columns.lowerBound < size.width {
      let row = run.y * frame.size.width
      // The terminal may have become narrower than the frame.
      let end = min(run.columns.upperBound, size.width)
      cells.removeAll(keepingCapacity: true)
      frame.cells.withUnsafeBufferPointer { frame in
        for column in run.columns.lowerBound..<end where !frame[row + column].isContinuation {
          let isWide = column + 1 < end && frame[row + column + 1].isContinuation
          add(frame[row + column], columns: isWide ? 2 : 1, to: &cells)
        }
      }
      screen_put(CInt(run.y), CInt(run.columns.lowerBound), cells, CInt(cells.count))
    }
  }

  private mutating func add(_ cell: Cell, columns: Int, to run: inout [cchar_t]) {
    let look = pairs.look(of: cell.role)
    if let scalar = cell.glyph.single, encoding == .utf8, columns == 1,
      scalar.isASCII || screen_width(scalar.value) == 1
    {
      run.append(screen_cell_like(look.blank, scalar.value))
      return
    }
    let scalars = CellText.scalars(
      of: cell.glyph, columns: columns, encoding: encoding,
      width: { Int(screen_width($0.value)) })
    let sent = scalars.map(\.value) + [0]
    run.append(screen_cell(sent, look.attributes, look.pair))
    if columns == 2 && screen_width(sent[0]) != 2 { run.append(look.blank) }
  }

  private mutating func placeCursor(_ point: Point?) {
    let isVisible = point != nil
    if isVisible != cursorIsVisible {
      curs_set(isVisible ? 1 : 0)
      leaveok(screen_window(), !isVisible)
      cursorIsVisible = isVisible
    }
    if let point { wmove(screen_window(), CInt(point.y), CInt(point.x)) }
  }

  /// Asks the terminal for its size and forgets what it shows.
  mutating func takeSize() {
    var found = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &found) == 0, found.ws_row > 0, found.ws_col > 0 {
      resize_term(CInt(found.ws_row), CInt(found.ws_col))
    }
    forget()
  }

  /// The next frame is sent whole.
  mutating func forget() {
    shown = nil
    cursorIsVisible = nil
    clearok(screen_window(), true)
  }

  /// Takes the terminal over again, whatever others did to it meanwhile.
  mutating func enter() {
    leadToTerminal()
    if !isendwin() { endwin() }
    reset_prog_mode()
    takeSize()
    // Here already: the first update sets the terminal up, which memory would refuse for good.
    werase(screen_window())
    wrefresh(screen_window())
    path.leadToMemory()
  }

  /// Gives the terminal its normal screen and settings.
  mutating func leave() {
    leadToTerminal()
    endwin()
  }

  /// From here on ncurses speaks to the terminal itself, which is as ncurses believes it to be.
  private mutating func leadToTerminal() {
    drop()
    let rest = taken() + (elision?.settle() ?? [])
    _ = TerminalWriter.write(rest)
    path.leadToTerminal()
  }
}
