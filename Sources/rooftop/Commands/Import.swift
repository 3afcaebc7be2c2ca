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
    abstract: "Bring people, suggestions, OKRs, check-ins or a whole workshop in.",
    discussion: """
      Without --apply it only says what it would do. All of a file comes in or nothing; doing it
      twice adds nothing twice. A key result that is there already takes over what the file says
      of it otherwise, and the report shows both.
      people       a column of names, or first and last name; one name a line; or a JSON list. A
                   column Department, Team or Unit says where they work ("Sales", "Sales / East")
      suggestions  one a line, a column of a CSV file, or a JSON list; while suggestions are
                   collected they go into the box unseen
      okrs         a table with a row for each objective and key result (Type and Summary), or a
                   row for each key result (Objective, Key result, Owner, Start, Target), under the
                   names that OKR for Jira, Betterworks, Peoplebox, Viva Goals and others use; or an
                   exported JSON workshop. They go into the OKRs of --unit and --cycle; left out,
                   the file says whose they are (Teams and Period), else into those worked on
      checkins     a table with a row for each: Date, Key result (its number or its sentence) and
                   Value, and Confidence and Comment where there are some, or what rooftop export
                   --format checkins wrote; or an exported JSON workshop. Another value for a day
                   that has one is written behind it: it counts from then on, or comes on top
                   where entries add up
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
      "What the file holds: people, suggestions, okrs, checkins or workshop. Left out, its heading says it.",
      valueName: "kind"))
  var kind: ImportKind?

  @Option(
    help: ArgumentHelp(
      "The decimal mark where 1.250 or 1,250 can be read with either: comma or point.",
      valueName: "mark"))
  var decimal: DecimalMark?

  @Option(
    help: ArgumentHelp(
      "What stands first where 5/6/2027 can be read either way: day-first or month-first.",
      valueName: "order"))
  var dates: DateOrder?

  @Option(
    help: ArgumentHelp(
      "What becomes of units that a list of people names and the workshop does not have: make or leave.",
      valueName: "choice"))
  var units: UnknownUnits?

  @Option(
    help: ArgumentHelp(
      "What a column of theirs is, like \"Their column=target value\"; may be given again.",
      valueName: "column=meaning"))
  var map: [String] = []

  @OptionGroup var sets: SetOptions

  @Flag(help: "Do it.")
  var apply = false

  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions
  @ParentCommand var rooftop: Rooftop

  func run() throws {
    let prepared = SourceFile(path: source)
    guard sets.isEmpty || kind.map(Self.goesIntoSets) != false else { throw Self.setsAreForOKRs }
    guard kind != .workshop, kind != nil || SourceShape(ending: prepared.ending) != .json else {
      guard sets.isEmpty else { throw Self.setsAreForOKRs }
      try RestoredWorkshop(file: file, source: prepared).run(applying: apply)
      return
    }
    guard var read = try ImportSource.read(prepared, kind, choices) else {
      throw CommandFailure(
        usage:
          "\(CleanText(source)) does not say what it holds. Say --kind people, suggestions, okrs or checkins."
      )
    }
    if kind == nil {
      StandardStreams.say("Read as \(CleanText(read.kind.rawValue)), by its columns.")
    }
    let (store, ledger) = try WorkshopFile.open(file, access: apply ? .readWrite : .readOnly)
    defer { ledger.close() }
    guard sets.isEmpty || Self.goesIntoSets(read.kind) else { throw Self.setsAreForOKRs }
    read.set = try sets.set(of: ledger.timeline.workshop)?.id
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

  private static let setsAreForOKRs = CommandFailure(
    usage:
      "--unit and --cycle are for OKRs and check-ins. Say --kind okrs or checkins, or leave them out."
  )

  private static func goesIntoSets(_ kind: ImportKind) -> Bool {
    kind == .okrs || kind == .checkIns
  }

  private var choices: ImportChoices {
    get throws(CommandFailure) {
      var choices = ImportChoices(decimal: decimal, dates: dates, units: units)
      for typed in map {
        do throws(ImportProblem) {
          choices.columns.append(try ColumnChoice(typed))
        } catch {
          throw CommandFailure(usage: error.reason)
        }
      }
      return choices
    }
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
extension DecimalMark: ExpressibleByArgument {}
extension DateOrder: ExpressibleByArgument {}
extension UnknownUnits: ExpressibleByArgument {}
