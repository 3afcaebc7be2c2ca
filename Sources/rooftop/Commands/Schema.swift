import ArgumentParser
import WorkshopExport

/// `rooftop schema`
struct Schema: RooftopCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of an exported workshop, or of rooftop status --json.")

  /// What is described.
  enum Subject: String, ExpressibleByArgument, CaseIterable {
    case workshop, status
  }

  @Option(help: ArgumentHelp("What is described: workshop or status.", valueName: "subject"))
  var of = Subject.workshop

  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions
  @ParentCommand var rooftop: Rooftop

  func run() throws {
    let json =
      switch of {
      case .workshop: WorkshopSchema.json
      case .status: StatusSchema.json
      }
    try StandardStreams.write(Array(json.utf8))
  }
}
