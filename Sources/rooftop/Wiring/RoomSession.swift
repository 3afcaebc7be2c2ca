import Foundation
import NcursesTerminal
import PlainText
import WorkshopApp
import WorkshopStore

/// The room view on the live terminal.
enum RoomSession {
  /// The theme for a bright room with a projector.
  static let usualTheme: CleanText = "room-light"

  /// Opens the workshop and follows it until the user quits.
  static func open(_ typed: String, _ settings: Settings) throws(CommandFailure) {
    let (store, ledger) = try opened(typed, settings)
    defer { ledger.close() }
    let shelf = try ThemeShelf(
      ThemeFolders.search(settings), wanted: settings.theme, usual: usualTheme)
    let terminal = try LiveTerminal.open(settings, watching: store.path)
    defer { terminal.close() }
    let state = AppState(
      face: .room, timeline: ledger.timeline, live: ledger.live, size: terminal.size,
      now: Clock.now, localTime: Clock.localTime,
      fileName: WorkshopFile.typed(store.path), themeNames: shelf.names,
      theme: shelf.selected, moves: !settings.noMotion)
    AppLoop(
      state: state, ledger: ledger, terminal: terminal, themes: shelf.themes,
      clock: { Clock.now }, makeWorker: { Worker() }
    ).run {
      // Where locks do not work the desk does not know of this room; nothing else is lost.
      try? ledger.enter(as: .room)
    }
  }

  /// For writing, so that the desk is told at once; where that is not allowed, for reading.
  private static func opened(
    _ typed: String, _ settings: Settings
  ) throws(CommandFailure) -> (store: SQLiteStore, ledger: Ledger) {
    let path = WorkshopFile.existing(typed)
    let isWritable =
      FileManager.default.isWritableFile(atPath: path)
      && FileManager.default.isWritableFile(
        atPath: URL(filePath: path).resolvingSymlinksInPath().deletingLastPathComponent().path)
    return try WorkshopFile.open(
      typed, access: isWritable ? .readWrite : .readOnly, checkpoints: Checkpoints(settings))
  }
}
