import Foundation
import PlainText
import TerminalUI
import ThemeFiles

/// Where themes are looked for: the user's, those beside the program, those of a source tree.
enum ThemeFolders {
  static func search(_ settings: Settings) -> ThemeSearch {
    let program =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? CommandWords.all.first ?? ""
    return ThemeSearch(folders: [
      settings.configFolder.appending(path: "themes"),
      URL(filePath: program).deletingLastPathComponent().appending(path: "Themes"),
      URL(filePath: FileManager.default.currentDirectoryPath).appending(path: "Themes"),
    ])
  }

  /// Whether a theme is meant by its file.
  static func isPath(_ wanted: String) -> Bool {
    wanted.contains("/") || wanted.hasSuffix(".yaml") || wanted.hasSuffix(".yml")
  }

  static func scheme(at path: String) throws(CommandFailure) -> Scheme {
    guard FileManager.default.fileExists(atPath: path) else {
      throw CommandFailure(
        CommandFailure.noInput, "\(CleanText(path)): There is no such theme file. Check the name.")
    }
    do throws(SchemeFileError) {
      return try ThemeSearch.scheme(at: URL(filePath: path))
    } catch {
      throw CommandFailure(error)
    }
  }
}
