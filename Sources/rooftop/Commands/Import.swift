import ArgumentParser
import Foundation
import PlainText
import WorkshopApp
import WorkshopImport
import WorkshopModel
import WorkshopStore

/// `rooftop import`
struct Import: RooftopCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Bring people, suggestions, OKRs or a whole workshop in.",
    discussion: """
      Without --apply it only says what it would do. All of a file comes in or nothing; what is
      there already stays as it is, so doing it twice adds nothing twice.
      people       names in the first column of a CSV file, one a line, or a JSON list
      suggestions  one a line, a column of a CSV file, or a JSON list; while suggestions are
                   collected they go into the box unseen
      okrs         a CSV file with the columns of OKR for Jira, or an exported JSON workshop
      workshop     an exported JSON workshop, into a new file
      At most 50 MB and 100,000 rows.
      """)

  @Argument(
    help: "The workshop; .okr may be left out.", completion: .file(extensions: ["okr"]))
  var file: String

  @Argument(help: "The file to bring in.", completion: .file())
  var source: String

  @Option(
    help: ArgumentHelp(
      "What the file holds: people, suggestions, okrs or workshop. Left out, its heading says it.",
      valueName: "kind"))
  var kind: ImportKind?

  @Flag(help: "Do it.")
  var apply = false

  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions
  @ParentCommand var rooftop: Rooftop

  func run() throws {
    let prepared = SourceFile(path: source)
    let guessed = try kind ?? ImportSource.guess(prepared)
    guard let kind = guessed else {
      throw CommandFailure(
        usage:
          "\(CleanText(source)) does not say what it holds. Say --kind people, suggestions or okrs."
      )
    }
    guard kind != .workshop else {
      try RestoredWorkshop(file: file, source: prepared).run(applying: apply)
      return
    }
    let read = try ImportSource(prepared, kind)
    let (store, ledger) = try WorkshopFile.open(file, access: apply ? .readWrite : .readOnly)
    defer { ledger.close() }
    let plan = read.plan(on: ledger.timeline)
    guard try !Self.isInBox(plan, ledger.timeline) else {
      StandardStreams.say(ImportRefusal.inBox.reason)
      return
    }
    ImportReport.print(plan)
    guard plan.problems.isEmpty else {
      let count = plan.problems.count == 1 ? "1 problem" : "\(plan.problems.count) problems"
      throw CommandFailure(
        CommandFailure.badData, "\(CleanText(source)): \(CleanText(count)). Nothing was changed.")
    }
    guard apply else {
      StandardStreams.say("Nothing was changed. Say --apply to do it.")
      return
    }
    do throws(WriteError) {
      try ledger.bringIn(read, by: .desk, at: Clock.now)
    } catch {
      throw CommandFailure(error, at: store.path)
    }
    StandardStreams.say("Done.")
  }

  private static func isInBox(
    _ plan: ImportPlan, _ timeline: Timeline
  ) throws(CommandFailure) -> Bool {
    do throws(StoreError) {
      return try plan.isInBox(of: timeline)
    } catch {
      throw CommandFailure(CommandFailure.systemError, error.message)
    }
  }
}

extension ImportKind: ExpressibleByArgument {}
