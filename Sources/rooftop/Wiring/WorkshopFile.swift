import Foundation
import PlainText
import WorkshopModel
import WorkshopStore

/// Workshop files by the names people type.
enum WorkshopFile {
  static let ending = "okr"

  /// The name of a new file: `.okr` is added where there is no ending.
  static func new(_ typed: String) -> String {
    (typed as NSString).pathExtension.isEmpty ? "\(typed).\(ending)" : typed
  }

  /// Whether `typed` names a file and not just a folder, or nothing.
  static func isName(_ typed: String) -> Bool { !typed.isEmpty && !typed.hasSuffix("/") }

  /// The name of an existing file: as typed, else with `.okr`.
  static func existing(_ typed: String) -> String {
    let manager = FileManager.default
    guard isName(typed), !manager.fileExists(atPath: typed), manager.fileExists(atPath: new(typed))
    else {
      return typed
    }
    return new(typed)
  }

  /// The file at `path` as it is typed in a command: its name where it lies in this folder, else
  /// the whole path, in quotes where a shell needs them.
  static func typed(
    _ path: String, in folder: String = FileManager.default.currentDirectoryPath
  ) -> CleanText {
    let url = URL(filePath: path)
    let here = URL(filePath: folder).resolvingSymlinksInPath().path
    let isHere = url.deletingLastPathComponent().path == here
    return inShell(isHere ? url.lastPathComponent : path)
  }

  /// `words` as a word of a command, in quotes where a shell needs them.
  static func inShell(_ words: String) -> CleanText {
    let isPlain = words.allSatisfy { $0.isLetter || $0.isNumber || "._-/".contains($0) }
    guard !isPlain || words.hasPrefix("-") else { return CleanText(words) }
    return CleanText("'\(words.replacing("'", with: "'\\''"))'")
  }

  /// A name for a copy of the file at `path`, in `folder`.
  static func copy(of path: String, in folder: String) -> String {
    let name = ((path as NSString).lastPathComponent as NSString).deletingPathExtension
    return (folder as NSString).appendingPathComponent("\(name)-copy.\(ending)")
  }

  /// Where a new file lies whose name was typed on a screen: `~` is the home folder.
  static func place(_ typed: String) -> String { new((typed as NSString).expandingTildeInPath) }

  /// Opens an existing workshop.
  /// - Parameter checkpoints: where a long one goes on from, so that not all of its history is read; nil
  ///   for whoever needs all of it.
  static func open(
    _ typed: String, access: SQLiteStore.Access, checkpoints: Checkpoints? = nil
  ) throws(CommandFailure) -> (store: SQLiteStore, ledger: Ledger) {
    let path = existing(typed)
    do throws(StoreError) {
      let store = try SQLiteStore.open(path, access: access)
      let ledger = try Ledger(store, at: TerminalPlace.here, checkpoints: checkpoints)
      guard !ledger.timeline.workshop.phases.isEmpty else {
        ledger.close()
        throw StoreError.damaged("nothing is in it yet")
      }
      // It ends with the process: taking a long history apart would take longer than many an answer.
      _ = Unmanaged.passRetained(ledger)
      return (store, ledger)
    } catch {
      throw CommandFailure(error, at: path)
    }
  }

  /// Makes a workshop of `events`. Where that fails no file is left.
  static func create(
    _ path: String, _ events: [(event: Event, at: Timestamp)]
  ) throws(CommandFailure) -> (store: SQLiteStore, ledger: Ledger) {
    try create(path) { ledger throws(WriteError) in
      try ledger.recordAll(events, by: .desk)
    }
  }

  /// Makes a workshop of what `fill` writes. Where that fails, or the program is killed, no file is
  /// left.
  static func create(
    _ path: String, filledBy fill: (Ledger) throws(WriteError) -> Void
  ) throws(CommandFailure) -> (store: SQLiteStore, ledger: Ledger) {
    try CommandFailure.requireOutput(at: path)
    let store: SQLiteStore
    do throws(WriteError) {
      store = try SQLiteStore.create(path, filledBy: fill)
    } catch {
      throw CommandFailure(error, at: path)
    }
    do throws(StoreError) {
      return (store, try Ledger(store, at: TerminalPlace.here))
    } catch {
      throw CommandFailure(error, at: path)
    }
  }
}
