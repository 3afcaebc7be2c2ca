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
    let size = size
    for change in FrameDiff.changes(from: shown, to: frame)
    where change.point.y < size.height && change.point.x + change.columns <= size.width {
      put(change)
    }
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

  private mutating func put(_ change: FrameDiff.Change) {
    let look = pairs.look(of: change.cell.role)
    let attributes = CInt(look.attributes.rawValue)
    let (x, y) = (CInt(change.point.x), CInt(change.point.y))
    if let scalar = change.cell.glyph.single, encoding == .utf8, change.columns == 1,
      scalar.isASCII || screen_width(scalar.value) == 1
    {
      screen_put_scalar(y, x, scalar.value, attributes, look.pair)
      return
    }
    let scalars = CellText.scalars(
      of: change.cell.glyph, columns: change.columns, encoding: encoding,
      width: { Int(screen_width($0.value)) })
    let sent = scalars.map(\.value) + [0]
    screen_put(y, x, sent, attributes, look.pair)
    if change.columns == 2 && screen_width(sent[0]) != 2 {
      screen_put(y, x + 1, [0x20, 0], attributes, look.pair)
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
