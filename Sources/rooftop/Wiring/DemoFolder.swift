import Foundation
import PlainText

/// The folder of one demo or rehearsal. It goes away with the demo, or, where that was killed, with the next one:
/// a lock on it tells whether anybody is still there.
struct DemoFolder {
  private static let start = "rooftop-demo-"

  let url: URL
  private let descriptor: Int32

  init(in home: URL = Self.home) throws(CommandFailure) {
    Self.sweep(home)
    (url, descriptor) = try Self.kept(in: home)
  }

  /// A new folder with the lock on it; another one where it was swept away in the moment between.
  private static func kept(in home: URL) throws(CommandFailure) -> (URL, Int32) {
    while true {
      // Short, because it is typed at another terminal.
      let url = home.appending(path: start + String(UUID().uuidString.prefix(4)).lowercased())
      guard mkdir(url.path, 0o700) == 0 else {
        if errno == EEXIST { continue }
        throw CommandFailure(.unwritableFolder, at: url.path)
      }
      let descriptor = open(url.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      flock(descriptor, LOCK_SH | LOCK_NB)
      if FileManager.default.fileExists(atPath: url.path) { return (url, descriptor) }
      close(descriptor)
    }
  }

  func remove() {
    try? FileManager.default.removeItem(at: url)
    close(descriptor)
  }

  /// Removes the folders of demos that are over.
  static func sweep(_ home: URL) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: home.path)) ?? []
    for name in names where name.hasPrefix(start) {
      let path = home.appending(path: name).path
      let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard descriptor >= 0 else { continue }
      defer { close(descriptor) }
      var facts = stat()
      guard fstat(descriptor, &facts) == 0, facts.st_uid == geteuid(),
        flock(descriptor, LOCK_EX | LOCK_NB) == 0
      else { continue }
      try? FileManager.default.removeItem(atPath: path)
    }
  }

  /// In memory where the system has such a place: every event waits for the disk.
  static var home: URL {
    let inMemory = [ProcessInfo.processInfo.environment["XDG_RUNTIME_DIR"], "/dev/shm"]
      .compactMap(\.self)
      .first { $0.hasPrefix("/") && FileManager.default.isWritableFile(atPath: $0) }
    return inMemory.map { URL(filePath: $0, directoryHint: .isDirectory) }
      ?? FileManager.default.temporaryDirectory
  }
}
