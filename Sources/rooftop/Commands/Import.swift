import ArgumentParser
import Foundation
import PlainText
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
    let list = try Self.name(of: plan)
    guard list == nil || ledger.timeline.workshop.openRound?.lists[list ?? ""] == nil else {
      StandardStreams.say("This list is in the box already. Nothing was changed.")
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
      if let list {
        try ledger.seal(plan.sealed, as: list, by: .desk)
      } else {
        try Self.write(read, to: ledger)
      }
    } catch {
      throw CommandFailure(error, at: store.path)
    }
    StandardStreams.say("Done.")
  }

  /// What a round knows the list by; nil where nothing goes into a box.
  private static func name(of plan: ImportPlan) throws(CommandFailure) -> CleanText? {
    guard !plan.sealed.isEmpty else { return nil }
    do throws(StoreError) {
      return try ListName.of(plan.sealed)
    } catch {
      throw CommandFailure(CommandFailure.systemError, error.message)
    }
  }

  /// Judged anew inside the transaction: others may have written meanwhile.
  private static func write(
    _ source: ImportSource, to ledger: Ledger
  ) throws(WriteError) {
    try ledger.recordAll(by: .desk, at: Clock.now) { timeline throws(Rejection) in
      let fresh = source.plan(on: timeline)
      if let problem = fresh.problems.first { throw Rejection(problem.words) }
      guard fresh.sealed.isEmpty else {
        throw Rejection("Suggestions are collected now. Run the import again.")
      }
      return fresh.events
    }
  }
}

extension ImportKind: ExpressibleByArgument {}
