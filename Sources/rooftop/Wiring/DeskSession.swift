import Foundation
import NcursesTerminal
import PlainText
import TerminalUI
import WorkshopApp
import WorkshopModel
import WorkshopStore

/// The facilitator's desk on the live terminal.
enum DeskSession {
  /// Opens the workshop, remembers it as recent, and runs until the user quits.
  /// - Parameter isPlain: whether it writes plain words while the keyboard is handed over.
  static func open(
    _ typed: String, isPlain: Bool = false, _ settings: Settings
  ) throws(CommandFailure) {
    let (store, ledger) = try WorkshopFile.open(
      typed, access: .readWrite, checkpoints: Checkpoints(settings))
    try run(store, ledger, settings, isRecent: true, isPlain: isPlain)
  }

  /// Runs on `ledger` and lets go of it.
  /// - Parameter message: said first, unless there is something more urgent.
  static func run(
    _ store: SQLiteStore, _ ledger: Ledger, _ settings: Settings, isRecent: Bool,
    isPlain: Bool = false, message: CleanText? = nil
  ) throws(CommandFailure) {
    defer { ledger.close() }
    let shelf = try ThemeShelf(ThemeFolders.search(settings), wanted: settings.theme)
    let terminal = try LiveTerminal.open(settings, watching: store.path)
    defer { terminal.close() }
    // What is not kept lies where files would be lost with it.
    let folder =
      isRecent
      ? (store.path as NSString).deletingLastPathComponent
      : FileManager.default.currentDirectoryPath
    let live = ledger.live
    // Where something else is to be said the seats of a rehearsal are no news.
    let company = message == nil ? live.companyWords : nil
    let desk: Int
    do throws(StoreError) {
      desk = try ledger.takeDesk()
    } catch {
      throw CommandFailure(error, at: store.path)
    }
    let state = AppState(
      desk: desk, place: ledger.place, isPlain: isPlain, timeline: ledger.timeline,
      drafts: ledger.drafts, live: live,
      size: terminal.size,
      now: Clock.now, localTime: Clock.localTime,
      fileName: WorkshopFile.typed(store.path), themeNames: shelf.names,
      theme: shelf.selected, message: company ?? terminal.hint ?? shelf.notice ?? message,
      folder: folder, copyPath: WorkshopFile.copy(of: store.path, in: folder),
      moves: !settings.noMotion)
    let loop = AppLoop(
      state: state, ledger: ledger, terminal: terminal, themes: shelf.themes,
      clock: { Clock.now }, exporter: DeskExport.write,
      importer: { DeskImport.read($0, besides: ledger.path ?? store.path) },
      copyNaming: CopyNaming(path: WorkshopFile.place, shown: { WorkshopFile.typed($0) }),
      makeWorker: { Worker() })
    func remember(_ path: String) {
      guard isRecent else { return }
      Leftovers.sweep(folder)
      RecentFile(settings).add(
        .init(
          path: path, organisation: ledger.timeline.workshop.organisation,
          due: DueFacts(ledger.timeline.workshop).short))
    }
    loop.run {
      // Where locks do not work, the others do not know of this desk; nothing else is lost.
      try? ledger.enter(as: .desk)
      remember(store.path)
    }
    // The organisation may have another name by now, and a copy may have taken the file's place.
    remember(loop.copiedTo ?? store.path)
    if let lost = loop.lost { throw CommandFailure(lost, at: store.path) }
  }
}

/// Takes the terminal over as the options ask.
enum LiveTerminal {
  static func open(
    _ settings: Settings, watching path: String?, refusingToStop: Bool = false
  ) throws(CommandFailure) -> NcursesTerminal {
    do throws(TerminalError) {
      return try NcursesTerminal(
        watching: path, colours: settings.noColor ? ColourDepth.none : nil,
        refusingToStop: refusingToStop,
        environment: ProcessInfo.processInfo.environment)
    } catch {
      throw CommandFailure(error)
    }
  }
}
