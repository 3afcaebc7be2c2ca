import ArgumentParser
import PlainText
import WorkshopModel

/// `rooftop log`
struct Log: RooftopCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Print who did what when.",
    discussion: "Turns at a blind entry carry the time it was opened, never their own.")

  @Argument(
    help: "The workshop; .okr may be left out.", completion: .file(extensions: ["okr"]))
  var file: String

  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions
  @ParentCommand var rooftop: Rooftop

  func run() throws {
    let ledger = try WorkshopFile.open(file, access: .readOnly).ledger
    defer { ledger.close() }
    for entry in ledger.timeline.log {
      let time = Clock.localTime.words(for: entry.at)
      StandardStreams.say(
        "\(time)  \(entry.author.name.singleLine)  \(entry.words.singleLine)\(entry.isUndone ? "  (undone)" : "")"
      )
    }
  }
}
