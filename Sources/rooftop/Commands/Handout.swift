import ArgumentParser
import PlainText
import WorkshopExport
import WorkshopModel

/// `rooftop handout`
struct Handout: RooftopCommand {
  static let configuration = CommandConfiguration(
    commandName: "handout",
    abstract: "Write the worksheets in every format into a new folder.",
    discussion: """
      Beside them lie a page for the OKRs of each unit and cycle, where there are several, and a page
      for everyone who owns a key result. With --unit and --cycle only those OKRs are handed out, and
      JSON, which is always whole, stays away.
      """)

  @Argument(
    help: "The workshop; .okr may be left out.", completion: .file(extensions: ["okr"]))
  var file: String

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "The folder to make. Left out, one named after the workshop, here.", valueName: "folder"))
  var output: String?

  @OptionGroup var sets: SetOptions

  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions
  @ParentCommand var rooftop: Rooftop

  func run() throws {
    let ledger = try WorkshopFile.open(file, access: .readOnly).ledger
    defer { ledger.close() }
    let book = try sets.book(of: ledger.timeline)
    let folder = HandoutFolder(
      path: output ?? FileName.ofHandout(book), isWhole: sets.isEmpty)
    let names = try folder.write(ledger.timeline, book)
    StandardStreams.say("Wrote \(names.count) files to \(CleanText(folder.path)):")
    for name in names { StandardStreams.say("  \(CleanText(name))") }
  }
}
