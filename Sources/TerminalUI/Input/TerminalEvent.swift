import PlainText

/// What a mouse did, in screen cells.
public struct MouseEvent: Hashable, Sendable {
  public enum Action: Hashable, Sendable {
    case press, release, drag, scrollUp, scrollDown
  }
  public var action: Action
  /// 0 left, 1 middle, 2 right; 0 for scrolling.
  public var button: Int
  public var position: Point
  public var modifiers: Modifiers

  public init(_ action: Action, button: Int = 0, at position: Point, modifiers: Modifiers = []) {
    self.action = action
    self.button = button
    self.position = position
    self.modifiers = modifiers
  }
}

/// What a terminal reports.
public enum TerminalEvent: Hashable, Sendable {
  case key(KeyPress, KeyArrival = .deliberate)
  /// Pasted text as one piece, carriage returns as line breaks, control characters dropped.
  case paste(CleanText)
  case mouse(MouseEvent, KeyArrival = .deliberate)
  case focus(Bool)
  case resized(Size)
  /// The process continues after a stop (SIGCONT); the screen was laid out anew.
  case resumed
  /// The process is asked to end (SIGTERM, SIGHUP, SIGINT), or its terminal is gone.
  case terminated
  /// Someone else may have changed the file.
  case fileChanged
}

/// Which of the lines that scrolled out of sight.
public enum Scrollback: Hashable, Sendable {
  case all
  /// None where the program has a screen of its own, from which nothing scrolls.
  case ofThisProgram
}

/// What the program asks of a terminal; its scripted twin drives the tests.
public protocol Terminal: AnyObject {
  /// The size now, in cells.
  var size: Size { get }
  /// Does all that can be done before `frame` may be seen, so that `show` is quick if it comes next.
  /// Where another one comes next, or the end, this was in vain, and the next frame is sent whole.
  func prepare(_ frame: Frame, in theme: Theme)
  /// Makes the screen look like `frame` in `theme`.
  func show(_ frame: Frame, in theme: Theme)
  /// Blocks until something happens or `seconds` have passed (nil: for ever), and returns all that
  /// has happened, in order; empty when the time passed.
  func wait(seconds: Double?) -> [TerminalEvent]
  /// Ends the `wait` of now, or else the next, from whichever thread it is called.
  var wake: @Sendable () -> Void { get }
  /// Tells of changes of the file at `path` from here on, and of no other.
  func watch(_ path: String)
  /// Throws away what was typed and not yet read.
  func discardInput()
  /// Erases lines that scrolled out of sight, as far as the terminal can, once the next frame is
  /// shown.
  func eraseScrollback(_ lines: Scrollback)
  /// Gives the terminal back, stops the process, and lays the screen out anew when it continues.
  func suspend()
}

extension Terminal {
  /// For one that watches no file.
  public func watch(_ path: String) {}
}
