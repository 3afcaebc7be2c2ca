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

  /// False when the terminal is gone.
  mutating func show(_ frame: Frame, in theme: Theme) -> Bool {
    if theme != self.theme {
      self.theme = theme
      pairs = ColourPairs(theme: theme, depth: depth)
      shown = nil
    }
    if shown?.size != frame.size { werase(screen_window()) }
    put(FrameDiff.changes(from: shown, to: frame))
    shown = frame
    placeCursor(frame.cursor)
    wrefresh(screen_window())
    return TerminalWriter.write(taken())
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

  /// Changes side by side go to ncurses together.
  private mutating func put(_ changes: [FrameDiff.Change]) {
    let size = size
    var run: [cchar_t] = []
    var (start, end) = (Point(x: 0, y: 0), Point(x: 0, y: 0))
    for change in changes
    where change.point.y < size.height && change.point.x + change.columns <= size.width {
      if change.point != end {
        screen_put(CInt(start.y), CInt(start.x), run, CInt(run.count))
        run.removeAll(keepingCapacity: true)
        start = change.point
      }
      add(change, to: &run)
      end = Point(x: change.point.x + change.columns, y: change.point.y)
    }
    screen_put(CInt(start.y), CInt(start.x), run, CInt(run.count))
  }

  private mutating func add(_ change: FrameDiff.Change, to run: inout [cchar_t]) {
    let look = pairs.look(of: change.cell.role)
    let attributes = CInt(look.attributes.rawValue)
    if let scalar = change.cell.glyph.single, encoding == .utf8, change.columns == 1,
      scalar.isASCII || screen_width(scalar.value) == 1
    {
      run.append(screen_cell_scalar(scalar.value, attributes, look.pair))
      return
    }
    let scalars = CellText.scalars(
      of: change.cell.glyph, columns: change.columns, encoding: encoding,
      width: { Int(screen_width($0.value)) })
    let sent = scalars.map(\.value) + [0]
    run.append(screen_cell(sent, attributes, look.pair))
    if change.columns == 2 && screen_width(sent[0]) != 2 {
      run.append(screen_cell_scalar(0x20, attributes, look.pair))
    }
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
    let rest = taken() + (elision?.settle() ?? [])
    _ = TerminalWriter.write(rest)
    path.leadToTerminal()
  }
}
