import Foundation
import PlainText
import WorkshopExport
import WorkshopModel

/// Every format at once in a folder of its own, with a page for each owner.
struct HandoutFolder {
  let path: String

  /// Names and what they hold, in the order they are written.
  static func plan(_ worksheet: Worksheet) -> [(name: String, format: ExportFormat, Worksheet)] {
    ExportFormat.allCases.map { (FileName.of(worksheet, $0), $0, worksheet) }
      + worksheet.owners.enumerated().map { index, owner in
        (FileName.ofOwner(owner, number: index + 1), .html, worksheet.keeping(owner: owner))
      }
  }

  /// Makes the folder, which must be new, and fills it. Where anything fails nothing stays.
  func write(_ timeline: Timeline, _ worksheet: Worksheet) throws(CommandFailure) -> [String] {
    try CommandFailure.requireOutput(at: path)
    guard mkdir(path, 0o700) == 0 else { throw failure(errno) }
    do throws(CommandFailure) {
      var names: [String] = []
      for (name, format, part) in Self.plan(worksheet) {
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
