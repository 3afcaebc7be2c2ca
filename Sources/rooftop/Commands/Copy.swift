import ArgumentParser
import PlainText
import WorkshopStore

/// `rooftop copy`
struct Copy: RooftopCommand {
  static let configuration = CommandConfiguration(
    commandName: "copy",
    abstract: "Copy a workshop as it is now, also while others have it open.",
    discussion: """
      With its history, and with what is sealed and begun in it. Nothing that is there is overwritten.
      """)

  @Argument(
    help: "The workshop; .okr may be left out.", completion: .file(extensions: ["okr"]))
  var file: String

  @Argument(help: "The new file; .okr is added where its name has no ending.", completion: .file())
  var copy: String

  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions
  @ParentCommand var rooftop: Rooftop

  func run() throws {
    guard WorkshopFile.isName(copy) else {
      throw CommandFailure(usage: "The copy has no name. Give it one, like team-copy.okr.")
    }
    let path = WorkshopFile.new(copy)
    let (_, ledger) = try WorkshopFile.open(file, access: .readOnly)
    defer { ledger.close() }
    do throws(StoreError) {
      StandardStreams.say("Copied to \(WorkshopFile.typed(try ledger.moveToCopy(at: path))).")
    } catch {
      throw CommandFailure(error, at: path)
    }
  }
}
