import Foundation
import PlainText
import WorkshopModel

/// The sample workshop in a folder of its own that goes away with it.
enum DemoSession {
  /// There is the most to see.
  static let usualPhase = PhaseKind.shortlist

  static func run(through phase: PhaseKind, _ settings: Settings) throws(CommandFailure) {
    guard StandardStreams.areTerminal else { throw CommandFailure(.notATerminal) }
    let folder = home.appending(path: "rooftop-demo-\(UUID().uuidString)")
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw CommandFailure(.unwritableFolder, at: folder.path)
    }
    defer { try? FileManager.default.removeItem(at: folder) }
    let (store, ledger) = try WorkshopFile.create(
      folder.appending(path: "harbour-bikes.okr").path, events(through: phase, until: Clock.now))
    try DeskSession.run(store, ledger, settings, isRecent: false)
  }

  /// In memory where the system has such a place: every event waits for the disk.
  private static var home: URL {
    let inMemory = [ProcessInfo.processInfo.environment["XDG_RUNTIME_DIR"], "/dev/shm"]
      .compactMap(\.self)
      .first { $0.hasPrefix("/") && FileManager.default.isWritableFile(atPath: $0) }
    return inMemory.map { URL(filePath: $0, directoryHint: .isDirectory) }
      ?? FileManager.default.temporaryDirectory
  }

  /// The sample workshop as if its last step had been taken at `now`.
  static func events(
    through phase: PhaseKind, until now: Timestamp
  ) -> [(event: Event, at: Timestamp)] {
    let steps = DemoWorkshop.steps(
      through: phase, cycle: CycleOptions.usualCycle(today: Clock.today))
    let start = now + -(steps.last?.second ?? 0)
    return steps.map { ($0.event, at: start + $0.second) }
  }
}
