import ArgumentParser
import PlainText
import WorkshopExport
import WorkshopModel

/// `rooftop handout`
struct Handout: RooftopCommand {
  static let configuration = CommandConfiguration(
    commandName: "handout",
    abstract: "Write the worksheet in every format into a new folder.",
    discussion: "A page for everyone who owns a key result lies beside them.")

  @Argument(
    help: "The workshop; .okr may be left out.", completion: .file(extensions: ["okr"]))
  var file: String

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "The folder to make. Left out, one named after the workshop, here.", valueName: "folder"))
  var output: String?

  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions
  @ParentCommand var rooftop: Rooftop

  func run() throws {
    let ledger = try WorkshopFile.open(file, access: .readOnly).ledger
    defer { ledger.close() }
    let worksheet = Worksheet(ledger.timeline, in: Clock.localTime)
    let folder = HandoutFolder(path: output ?? FileName.ofHandout(worksheet))
    let names = try folder.write(ledger.timeline, worksheet)
    StandardStreams.say("Wrote \(names.count) files to \(CleanText(folder.path)):")
    for name in names { StandardStreams.say("  \(CleanText(name))") }
  }
}
