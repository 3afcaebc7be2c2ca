import Foundation
import WorkshopApp

/// The list of recent workshops on disk. It is a convenience: whatever is wrong with it never stops
/// the program.
struct RecentFile {
  private let file: URL

  init(_ settings: Settings) {
    file = settings.configFolder.appending(path: "recent.json")
  }

  /// The list without files that are gone.
  func read() -> RecentWorkshops {
    guard let data = try? Data(contentsOf: file) else { return RecentWorkshops() }
    var recents = RecentWorkshops(json: data)
    recents.forget { !FileManager.default.fileExists(atPath: $0.path) }
    return recents
  }

  func add(_ entry: RecentWorkshops.Entry) {
    var recents = read()
    recents.opened(entry)
    try? FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? recents.json().write(to: file, options: .atomic)
    try? FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
  }
}
