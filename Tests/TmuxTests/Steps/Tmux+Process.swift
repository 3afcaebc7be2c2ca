import Foundation
import ProgramRunner
import Testing

/// The program that runs in the window.
extension Tmux {
  /// The process that runs in the pane's shell; nil when it has ended.
  var processID: Int32? {
    get throws {
      let shell = try tmux("list-panes", "-F", "#{pane_pid}").trimmingCharacters(in: .newlines)
      return Int32(
        try Program.run(["pgrep", "-P", shell, "-x", "rooftop"]).output
          .trimmingCharacters(in: .newlines))
    }
  }

  /// Waits until no rooftop runs in the pane.
  func waitForTheEnd() throws {
    let end = Date().addingTimeInterval(Self.patience)
    while Date() < end {
      if try processID == nil { return }
    }
    throw Timeout(what: "for the program to end", screen: try screen)
  }

  /// Ends the program as nothing can refuse.
  func killProgram() throws {
    kill(try #require(try processID), SIGKILL)
    try waitForTheEnd()
  }

  /// Waits until `process` is gone, or only waits for its parent to ask after it.
  static func waitForTheEnd(of process: Int32) throws {
    let end = Date().addingTimeInterval(patience)
    while Date() < end {
      let state = try Program.run(["ps", "-o", "stat=", "-p", "\(process)"]).output
      if state.isEmpty || state.hasPrefix("Z") { return }
    }
    throw Timeout(what: "for process \(process) to end", screen: "")
  }
}
