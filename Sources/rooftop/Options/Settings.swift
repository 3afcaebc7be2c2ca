import Foundation

/// The options of every command, with what the environment says where they are silent.
struct Settings: Equatable {
  let theme: String?
  let noColor: Bool
  /// Holds `recent.json` and `themes`.
  let configFolder: URL

  init(
    _ options: GlobalOptions, before: GlobalOptions? = nil,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) {
    theme = options.theme ?? before?.theme
    noColor = options.noColor || before?.noColor == true
    configFolder = Self.configFolder(options.configDir ?? before?.configDir, environment)
  }

  /// A relative XDG_CONFIG_HOME is to be ignored: XDG Base Directory Specification 0.8.
  private static func configFolder(_ wanted: String?, _ environment: [String: String]) -> URL {
    if let wanted { return URL(filePath: wanted, directoryHint: .isDirectory) }
    if let xdg = environment["XDG_CONFIG_HOME"], xdg.hasPrefix("/") {
      return URL(filePath: xdg, directoryHint: .isDirectory).appending(path: "rooftop")
    }
    let home = environment["HOME"] ?? NSHomeDirectory()
    return URL(filePath: home, directoryHint: .isDirectory).appending(path: ".config/rooftop")
  }
}
