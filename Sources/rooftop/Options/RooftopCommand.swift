import ArgumentParser

/// A command of `rooftop` that takes the options of every command.
protocol RooftopCommand: ParsableCommand {
  var everywhere: GlobalOptions { get }
  var rooftop: Rooftop { get }
}

extension RooftopCommand {
  /// What was said after the command's name counts more than what was said before it.
  var settings: Settings { Settings(everywhere, before: rooftop.everywhere) }
}
