import Foundation
import ProgramRunner
import Testing

/// A real rooftop that is stopped while it holds the file's lock: it brings in a list so long that
/// its one transaction takes a while.
final class FrozenWriter {
  let process: Int32
  private let terminal: Tmux

  /// Looks from outside until an import is in its transaction, and stops it there.
  static func stop(in file: String) throws -> FrozenWriter {
    for attempt in 0..<10 {
      let terminal = try Tmux()
      let list = (0..<8_000).map { "Suggestion \($0) of list \(attempt)\n" }
      try list.joined().write(toFile: terminal.path("list.txt"), atomically: true, encoding: .utf8)
      try terminal.start(["import", file, "list.txt", "--kind", "suggestions", "--apply"])
      var found = try terminal.processID
      while found == nil, try !terminal.screen.contains("exit code") {
        found = try terminal.processID
      }
      guard let process = found else { continue }
      while try state(of: process) == .running {
        guard try writes(process, to: file) else { continue }
        kill(process, SIGSTOP)
        while try state(of: process) == .running {}
        if try writes(process, to: file) { return FrozenWriter(process, terminal) }
        kill(process, SIGCONT)
      }
    }
    throw Tmux.Timeout(what: "for an import to hold the file", screen: "")
  }

  private init(_ process: Int32, _ terminal: Tmux) {
    self.process = process
    self.terminal = terminal
  }

  deinit { kill(process, SIGCONT) }

  /// Lets it go on and waits for its end.
  func goOn() throws {
    kill(process, SIGCONT)
    try terminal.see("exit code 0")
  }

  /// Whether the process has the lock of SQLite that only one writer has, as the system tells it:
  /// `1: POSIX ADVISORY WRITE 4711 fe:00:5310681 1073741825 1073741825`
  private static func writes(_ process: Int32, to file: String) throws -> Bool {
    let reserved = 0x4000_0001
    let number = try FileManager.default.attributesOfItem(atPath: file)[.systemFileNumber]
    let inode = (number as? NSNumber)?.intValue ?? 0
    let locks = try String(contentsOfFile: "/proc/locks", encoding: .utf8)
    return locks.split(separator: "\n").contains { line in
      let words = line.split(separator: " ").map(String.init)
      guard words.count == 8, words[1] == "POSIX", words[3] == "WRITE", words[4] == "\(process)",
        words[5].hasSuffix(":\(inode)"), let first = Int(words[6]), let last = Int(words[7])
      else { return false }
      return first <= reserved && reserved <= last
    }
  }

  private enum State {
    case running, stopped, ended
  }

  private static func state(of process: Int32) throws -> State {
    guard let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("State:") }),
      !line.contains("Z")
    else { return .ended }
    return line.contains("T") ? .stopped : .running
  }
}
