import ArgumentParser

/// `rooftop room`
struct Room: RooftopCommand {
  static let configuration = CommandConfiguration(
    commandName: "room",
    abstract: "Show the audience what the desk lets it see.",
    discussion: "For the projector. It changes nothing; R at the desk chooses what it shows.")

  @Argument(help: "The workshop; .okr may be left out.")
  var file: String

  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions
  @ParentCommand var rooftop: Rooftop

  func run() throws {
    try RoomSession.open(file, settings)
  }
}
