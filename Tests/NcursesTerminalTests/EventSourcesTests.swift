import Foundation
import Testing

@testable import NcursesTerminal

@Suite struct EventSourcesTests {
  /// The system watches only so many files for one user; the others are looked at by the clock.
  @Test func aFileThatIsNotWatchedIsLookedAtInTime() throws {
    var sources = try EventSources(watching: "/there/is/no/such/file")
    defer { sources.close() }
    _ = sources.readInput(isReady: false)
    #expect(sources.poll(seconds: 0.01).file)
    let mayHoldMore = sources.fileHasChanged()
    #expect(mayHoldMore)
    #expect(!sources.poll(seconds: 0).file)
  }

  @Test func withoutAFileNothingIsTold() throws {
    var sources = try EventSources(watching: nil)
    defer { sources.close() }
    _ = sources.readInput(isReady: false)
    #expect(!sources.poll(seconds: 0.01).file)
  }

  /// Every program that has the file open answers a change, and each takes time from the others.
  @Test func changesThatFollowAtOnceAreToldTogetherAMomentLater() throws {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("watched-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data([1]).write(to: URL(fileURLWithPath: path))
    var sources = try EventSources(watching: path)
    defer { sources.close() }
    _ = sources.readInput(isReady: false)
    #expect(!sources.poll(seconds: 0).file)

    let change = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    try change.write(contentsOf: [2])
    #expect(sources.poll(seconds: 60).file)
    let hasChanged = sources.fileHasChanged()
    #expect(hasChanged)

    try change.write(contentsOf: [3])
    let isToldAtOnce = sources.poll(seconds: 0).file
    // On a machine that stood still meanwhile the moment is over.
    if sources.fileIsListenedFor != nil { #expect(!isToldAtOnce) }
    while let rest = sources.fileIsListenedFor { _ = sources.poll(seconds: rest.remaining) }
    #expect(sources.poll(seconds: 60).file)
    let hasChangedAgain = sources.fileHasChanged()
    #expect(hasChangedAgain)
    #expect(sources.fileIsListenedFor != nil)
  }
}
