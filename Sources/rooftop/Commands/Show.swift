import ArgumentParser
import WorkshopExport
import WorkshopModel

/// `rooftop show`
struct Show: RooftopCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the worksheet.",
    discussion: "As wide as the terminal, or 80 columns into a pipe or file.")

  @Argument(help: "The workshop; .okr may be left out.")
  var file: String

  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions
  @ParentCommand var rooftop: Rooftop

  func run() throws {
    let ledger = try WorkshopFile.open(file, access: .readOnly).ledger
    defer { ledger.close() }
    let worksheet = Worksheet(ledger.timeline.workshop)
    print(WorksheetText.text(worksheet, columns: StandardStreams.columns), terminator: "")
  }
}
