import NcursesTerminal
import PlainText
import TerminalUI
import WorkshopApp
import WorkshopStore

/// The shared terminal as a program of its own. It opens the workshop and, where one is asked for, a
/// theme; from then on it starts no process and opens nothing else.
enum SeatSession {
  /// - Parameter isPlain: whether it writes plain words in reading order, for a screen reader.
  static func join(
    _ typed: String, isPlain: Bool = false, _ settings: Settings
  ) throws(CommandFailure) {
    let (store, ledger) = try WorkshopFile.open(
      typed, access: .readWrite, checkpoints: Checkpoints(settings))
    defer { ledger.close() }
    let theme = try theme(settings)
    let terminal = try LiveTerminal.open(settings, watching: store.path, refusingToStop: true)
    defer { terminal.close() }
    // A seat that was killed here may have left somebody's text.
    terminal.eraseScrollback(.all)
    let loop = AppLoop(
      state: AppState(
        // Where locks do not work a seat has no number, and calls nobody.
        face: .seat, seatNumber: try? ledger.takeSeat(), place: ledger.place, isPlain: isPlain,
        timeline: ledger.timeline, drafts: ledger.drafts,
        size: terminal.size,
        now: Clock.now, fileName: "", themeNames: [theme.name], message: terminal.hint),
      ledger: ledger, terminal: terminal, themes: [theme], clock: { Clock.now },
      makeWorker: { Worker() })
    loop.run {
      // Where locks do not work, the desks do not know of this seat; nothing else is lost.
      try? ledger.enter(as: .seat)
    }
    // A terminal without a second screen would keep the last picture, and what scrolled before it.
    terminal.eraseScrollback(.all)
    terminal.show(Frame(size: terminal.size), in: theme)
    if let lost = loop.lost { throw CommandFailure(lost, at: store.path) }
  }

  private static func theme(_ settings: Settings) throws(CommandFailure) -> Theme {
    guard settings.theme != nil else { return .standard }
    return try ThemeShelf(ThemeFolders.search(settings), wanted: settings.theme).theme
  }
}
