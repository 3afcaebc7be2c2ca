import Foundation
import ProgramRunner
import Testing

/// A private tmux server with one window that runs the real program, driven as a user would.
final class Tmux {
  private let server = "rooftop-\(UUID().uuidString.prefix(8))"
  /// A folder of its own for the files of one test.
  let folder: URL
  private static let moves: Set = [
    "Up", "Down", "Left", "Right", "Home", "End", "PageUp", "PageDown", "Tab",
  ]

  /// The key that was pressed last and does more than move, and when.
  private var lastPress: (key: String, moment: Date)?
  /// When a screen was seen last that had been waited for.
  var seenAt: Date?

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: server)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    _ = try? tmux("kill-server")
    try? FileManager.default.removeItem(at: folder)
  }

  /// Starts `rooftop` with `arguments` in a window of `width` x `height`; the pane stays when the
  /// program ends, so that its exit can be seen.
  /// - Parameters:
  ///   - hasAlternateScreen: false for a terminal that keeps what a program drew.
  ///   - asAnotherUser: where these tests are root's, who may write everywhere.
  func start(
    _ arguments: [String], width: Int = 80, height: Int = 24, environment: [String] = [],
    hasAlternateScreen: Bool = true, asAnotherUser: Bool = false
  ) throws {
    let other = ["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups"]
    let words = (asAnotherUser && geteuid() == 0 ? other : []) + [try Program.rooftop] + arguments
    let command = words.map { "'" + $0.replacingOccurrences(of: "'", with: "'\\''") + "'" }
      .joined(separator: " ")
    let settings =
      ["LC_ALL=C.UTF-8", "SWIFT_BACKTRACE=enable=no", "HOME=\(folder.path)"] + environment
    try open(
      "env \(settings.joined(separator: " ")) \(command); echo \"exit code $?\"; exec cat",
      width: width, height: height, hasAlternateScreen)
  }

  /// Starts an interactive shell, for what only a shell's jobs show.
  func startShell(hasAlternateScreen: Bool = true) throws {
    try open("bash --norc -i", width: 80, height: 24, hasAlternateScreen)
  }

  private func open(
    _ command: String, width: Int, height: Int, _ hasAlternateScreen: Bool
  ) throws {
    try tmux(
      "start-server", ";", "set-option", "-g", "alternate-screen",
      hasAlternateScreen ? "on" : "off",
      ";", "new-session", "-d", "-x", "\(width)", "-y", "\(height)", "-c", folder.path, command)
    try tmux("set-option", "-g", "status", "off")
    try tmux("resize-window", "-x", "\(width)", "-y", "\(height)")
  }

  /// Types a `rooftop` command line into the shell.
  func run(_ arguments: [String]) throws {
    let line = ([try Program.rooftop] + arguments).joined(separator: " ")
    try tmux("send-keys", "-l", line)
    try tmux("send-keys", "Enter")
  }

  func path(_ name: String) -> String { folder.appending(path: name).path }

  /// Sends keys by tmux's names: `Enter`, `Escape`, `C-c`, `F12`, `n`.
  func press(_ keys: String...) throws {
    for key in keys {
      waitAsPeopleDo(before: key)
      try tmux("send-keys", key)
      if !Self.moves.contains(key) { lastPress = (key, Date()) }
    }
  }

  /// Nobody answers a screen the moment it shows, or presses a key twice on purpose at once; a key
  /// that came so would decide nothing. Keys that only move need no time.
  private func waitAsPeopleDo(before key: String) {
    guard !Self.moves.contains(key) else { return }
    let seen = seenAt.map { $0.addingTimeInterval(0.35) }
    let pressed = lastPress.map {
      $0.moment.addingTimeInterval($0.key == key ? 0.6 : 0.4)
    }
    guard let moment = [seen, pressed].compactMap(\.self).max(), moment > Date() else { return }
    Thread.sleep(until: moment)
  }

  /// Types `text` literally and waits until the screen shows it.
  func type(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    try tmux("send-keys", "-l", text)
    try see(String(text.suffix(12)), sourceLocation: sourceLocation)
  }

  func resize(_ width: Int, _ height: Int) throws {
    try tmux("resize-window", "-x", "\(width)", "-y", "\(height)")
  }

  /// Resizes and types in the same moment; nothing is waited for.
  func resize(_ width: Int, _ height: Int, thenType text: String) throws {
    let keys = text.isEmpty ? [] : [";", "send-keys", "-l", text]
    try tmux(["resize-window", "-x", "\(width)", "-y", "\(height)"] + keys)
  }

  func paste(_ text: String) throws {
    try tmux("set-buffer", text)
    try tmux("paste-buffer", "-p")
  }

  /// Presses `key` and pastes `text`, of any length, in the same moment.
  /// - Parameter isMarked: false as from a terminal that sends a paste as keys.
  func press(_ key: String, thenPaste text: String, isMarked: Bool = true) throws {
    try text.write(toFile: path("pasted"), atomically: true, encoding: .utf8)
    try tmux("load-buffer", path("pasted"))
    waitAsPeopleDo(before: key)
    try tmux(["send-keys", key, ";", "paste-buffer"] + (isMarked ? ["-p"] : []))
  }

  /// Closes the terminal over what runs in it.
  func closeTerminal() throws { try tmux("kill-pane") }

  @discardableResult
  func tmux(_ arguments: String...) throws -> String { try tmux(arguments) }

  @discardableResult
  func tmux(_ arguments: [String]) throws -> String {
    try Program.run(["tmux", "-L", server, "-f", "/dev/null"] + arguments).output
  }
}
