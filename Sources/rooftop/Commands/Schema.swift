import ArgumentParser
import WorkshopExport

/// `rooftop schema`
struct Schema: RooftopCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of an exported workshop.")

  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions
  @ParentCommand var rooftop: Rooftop

  func run() throws {
    try StandardStreams.write(Array(WorkshopSchema.json.utf8))
  }
}
