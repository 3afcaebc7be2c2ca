import Foundation
import PlainText
import WorkshopExport
import WorkshopModel

/// Every format at once in a folder of its own, with a page for each unit and for each owner.
struct HandoutFolder {
  let path: String
  /// Whether all sets are handed out; else what holds the whole workshop stays away.
  let isWhole: Bool

  /// Names and what they hold, in the order they are written.
  func plan(_ book: WorksheetBook) -> [(name: String, format: ExportFormat, WorksheetBook)] {
    let plan = HandoutPlan(book, isWhole: isWhole)
    return plan.files.map { ($0.name, $0.format, plan.book(of: $0)) }
  }

  /// The page of the week that `day` belongs to, in each format that people read.
  func planOfWeek(
    _ book: WorksheetBook, _ day: CalendarDate
  ) -> [(name: String, format: ExportFormat, WorksheetBook)] {
    [ExportFormat.html, .markdown, .text].map { (FileName.ofWeek(book, on: day, $0), $0, book) }
  }

  /// Makes the folder, which must be new, and fills it. Where anything fails nothing stays.
  /// - Parameter day: the day whose week is handed out; nil for all of the worksheets.
  func write(
    _ timeline: Timeline, _ book: WorksheetBook, on day: CalendarDate? = nil
  ) throws(CommandFailure) -> [String] {
    try CommandFailure.requireOutput(at: path)
    guard mkdir(path, 0o700) == 0 else { throw failure(errno) }
    do throws(CommandFailure) {
      var names: [String] = []
      for (name, format, part) in day.map({ planOfWeek(book, $0) }) ?? plan(book) {
        let file = ExportedFile(path: (path as NSString).appendingPathComponent(name))
        try file.write(ExportedBytes.of(timeline, as: format, part), overwrites: false)
        names.append(name)
      }
      return names
    } catch {
      try? FileManager.default.removeItem(atPath: path)
      throw error
    }
  }

  /// Makes a folder for files that come one after the other; one that is there is gone on with.
  static func make(at path: String) throws(CommandFailure) {
    try CommandFailure.requireOutput(at: path)
    guard mkdir(path, 0o700) != 0, errno != EEXIST else { return }
    throw HandoutFolder(path: path, isWhole: true).failure(errno)
  }

  private func failure(_ code: Int32) -> CommandFailure {
    let name = CleanText(path)
    guard code != EEXIST else {
      return CommandFailure(
        CommandFailure.cannotCreate,
        "\(name): There is something of this name already. Give --output a new folder.")
    }
    return CommandFailure(
      code == EACCES || code == EROFS ? CommandFailure.noPermission : CommandFailure.cannotCreate,
      "\(name): \(CleanText(String(cString: strerror(code)))). Check the folder.")
  }
}
