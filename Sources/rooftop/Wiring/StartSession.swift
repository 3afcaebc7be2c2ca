import Foundation
import PlainText
import TerminalUI
import WorkshopApp
import WorkshopImport
import WorkshopModel

/// The start screen on the live terminal, and what follows from it.
enum StartSession {
  /// Asks until a choice can be carried out, or the user leaves.
  static func run(_ settings: Settings) throws(CommandFailure) {
    var message: CleanText?
    var last: StartChoice?
    while true {
      let choice = try ask(settings, message: message, retrying: last)
      do throws(CommandFailure) {
        try carryOut(choice, settings)
        return
      } catch {
        message = error.message
        last = choice
      }
    }
  }

  private static func ask(
    _ settings: Settings, message: CleanText?, retrying: StartChoice?
  ) throws(CommandFailure) -> StartChoice {
    let shelf = try ThemeShelf(ThemeFolders.search(settings), wanted: settings.theme)
    let terminal = try LiveTerminal.open(settings, watching: nil)
    defer { terminal.close() }
    let state = StartState(
      recents: RecentFile(settings).read(),
      folder: CleanText(FileManager.default.currentDirectoryPath), today: Clock.today,
      size: terminal.size,
      message: message ?? terminal.hint, retrying: retrying)
    return StartScreen.run(state, on: terminal, in: shelf.theme)
  }

  private static func carryOut(
    _ choice: StartChoice, _ settings: Settings
  ) throws(CommandFailure) {
    switch choice {
    case .open(let path): try DeskSession.open(path, settings)
    case .new(let organisation, let people, let fileName, let agenda):
      let plan = NewWorkshop(
        organisation: organisation, cycle: CycleOptions.usualCycle(today: Clock.today),
        agenda: agenda,
        people: people.enumerated().map { PeopleList.Row(number: $0.offset + 1, name: $0.element) })
      let (store, ledger) = try plan.create(fileName)
      try DeskSession.run(
        store, ledger, settings, isRecent: true, message: NewWorkshop.plannedWords(plan.cycle))
    case .demo: try DemoSession.run(settings)
    case .rehearsal:
      try RehearsalSession.run(
        DemoSession.steps(through: RehearsalSession.usualPhase),
        people: RehearsalWorkshop.usualPeople, seed: RehearsalSession.usualSeed, settings)
    case .quit: break
    }
  }
}
