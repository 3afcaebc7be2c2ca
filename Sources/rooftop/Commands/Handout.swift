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

      With --week it is the four squares of the week instead, a page for the OKRs of each unit and
      cycle: priorities, key results with their confidence, the next four weeks, health metrics; as
      HTML that prints on one page, as Markdown and as text.
      """)

  @Argument(
    help: "The workshop; .okr may be left out.", completion: .file(extensions: ["okr"]))
  var file: String

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "The folder to make. Left out, one named after the workshop, here.", valueName: "folder"))
  var output: String?

  @Flag(help: "The four squares of the week instead.")
  var week = false

  @Option(
    help: ArgumentHelp(
      "With --week, the week of this day. Left out, this week.", valueName: "day"))
  var day: String?

  @OptionGroup var sets: SetOptions

  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions
  @ParentCommand var rooftop: Rooftop

  func run() throws {
    guard week || day == nil else {
      throw CommandFailure(usage: "--day is for the page of a week. Say --week too.")
    }
    let day = try CommandFailure.day(day) ?? Clock.today
    let ledger = try WorkshopFile.open(file, access: .readOnly).ledger
    defer { ledger.close() }
    let whole = try sets.book(of: ledger.timeline)
    let book = week ? whole.week(on: day) : whole
    let name = week ? FileName.ofWeek(book, on: day) : FileName.ofHandout(book)
    let folder = HandoutFolder(path: output ?? name, isWhole: sets.isEmpty)
    let names = try folder.write(ledger.timeline, book, on: week ? day : nil)
    StandardStreams.say("Wrote \(names.count) files to \(CleanText(folder.path)):")
    for name in names { StandardStreams.say("  \(CleanText(name))") }
  }
}
