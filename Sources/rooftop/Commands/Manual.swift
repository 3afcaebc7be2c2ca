import ArgumentParser

/// `rooftop manual`
struct Manual: RooftopCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Print the manual page, for man to read.")

  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions
  @ParentCommand var rooftop: Rooftop

  func run() throws {
    try StandardStreams.write(Array(ManualPage(CommandFacts.ofProgram()).roff.utf8))
  }
}
