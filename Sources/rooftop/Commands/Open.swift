import ArgumentParser

/// `rooftop open`
struct Open: RooftopCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Open a workshop at the facilitator's desk.")

  @Argument(
    help: "The workshop; .okr may be left out.", completion: .file(extensions: ["okr"]))
  var file: String

  @Flag(help: "While the keyboard is handed over: plain words, for a screen reader.")
  var plain = false

  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions
  @ParentCommand var rooftop: Rooftop

  func run() throws {
    try DeskSession.open(file, isPlain: plain, settings)
  }
}
