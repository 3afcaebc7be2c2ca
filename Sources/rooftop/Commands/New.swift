import ArgumentParser
import PlainText
import WorkshopModel

/// `rooftop new`
struct New: RooftopCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Make a workshop and open it.",
    discussion: "Where the output is no terminal, the workshop is made and not opened.")

  @Argument(help: "The file to make; .okr is added where there is no ending.")
  var file: String

  @Option(help: ArgumentHelp("Whose workshop it is.", valueName: "name"))
  var organisation: String

  @Option(
    help: ArgumentHelp(
      "A list of people; a column Unit says where each works.", valueName: "csv"))
  var people: String?

  @Option(
    help: ArgumentHelp(
      "What is planned, in this order: \(KickOffAgenda.list).", valueName: "agenda"))
  var agenda = KickOffAgenda.annual

  @OptionGroup(title: "Cycle") var cycle: CycleOptions
  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions
  @ParentCommand var rooftop: Rooftop

  func run() throws {
    let rows = try people.map { try PeopleFile.rows(at: $0) } ?? []
    let plan = NewWorkshop(
      organisation: CleanText(organisation), cycle: try chosenCycle(),
      agenda: agenda, people: rows)
    let (store, ledger) = try plan.create(file)
    guard !StandardStreams.areTerminal else {
      try DeskSession.run(
        store, ledger, settings, isRecent: true, message: NewWorkshop.plannedWords(plan.cycle))
      return
    }
    ledger.close()
    let path = WorkshopFile.inShell(WorkshopFile.new(file))
    let count = rows.count == 1 ? "1 person" : "\(rows.count) people"
    StandardStreams.say(
      "Made \(path) for \(plan.organisation.singleLine), \(plan.cycle.daysInWords), \(CleanText(count)). Open it with: rooftop open \(path)"
    )
    if cycle.isUsual {
      StandardStreams.say(
        "Another year: --cycle NAME --from DAY --to DAY with this command, or g and e at the desk.")
    }
  }

  private func chosenCycle() throws(CommandFailure) -> Cycle {
    do throws(Rejection) {
      return try cycle.cycle(today: Clock.today)
    } catch {
      throw CommandFailure(usage: error.reason)
    }
  }
}

extension KickOffAgenda: ExpressibleByArgument {
  /// What each means: "the year, the year in half a day".
  fileprivate static var list: String {
    allCases.map(\.words.string).joined(separator: ", ")
  }
}
