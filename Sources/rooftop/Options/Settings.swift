import Foundation

/// The options of every command, with what the environment says where they are silent.
struct Settings: Equatable {
  let theme: String?
  let noColor: Bool
  let noMotion: Bool
  /// Holds `recent.json` and `themes`.
  let configFolder: URL
  /// What may be deleted at any time.
  let cacheFolder: URL

  /// - Parameters:
  ///   - options: nil where the command line holds none.
  ///   - before: what was said before the command's name; counts less.
  init(
    _ options: GlobalOptions? = nil, before: GlobalOptions? = nil,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) {
    theme = options?.theme ?? before?.theme
    noMotion = options?.noMotion == true || before?.noMotion == true
    noColor = options?.noColor == true || before?.noColor == true
    let wanted = options?.configDir ?? before?.configDir
    configFolder = Self.folder(wanted, environment, "XDG_CONFIG_HOME", ".config/rooftop")
    cacheFolder = Self.folder(
      wanted.map { "\($0)/cache" }, environment, "XDG_CACHE_HOME", ".cache/rooftop")
  }

  /// A relative path is to be ignored: XDG Base Directory Specification 0.8.
  private static func folder(
    _ wanted: String?, _ environment: [String: String], _ variable: String, _ usual: String
  ) -> URL {
    if let wanted { return URL(filePath: wanted, directoryHint: .isDirectory) }
    if let xdg = environment[variable], xdg.hasPrefix("/") {
      return URL(filePath: xdg, directoryHint: .isDirectory).appending(path: "rooftop")
    }
    let home = environment["HOME"] ?? NSHomeDirectory()
    return URL(filePath: home, directoryHint: .isDirectory).appending(path: usual)
  }
}
