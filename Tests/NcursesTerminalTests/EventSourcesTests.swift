import Testing

@testable import NcursesTerminal

@Suite struct EventSourcesTests {
  /// The system watches only so many files for one user; the others are looked at by the clock.
  @Test func aFileThatIsNotWatchedIsLookedAtInTime() throws {
    var sources = try EventSources(watching: "/there/is/no/such/file")
    defer { sources.close() }
    _ = sources.readInput(isReady: false)
    #expect(sources.poll(seconds: 0.01).file)
    #expect(sources.fileHasChanged())
    #expect(!sources.poll(seconds: 0).file)
  }

  @Test func withoutAFileNothingIsTold() throws {
    var sources = try EventSources(watching: nil)
    defer { sources.close() }
    _ = sources.readInput(isReady: false)
    #expect(!sources.poll(seconds: 0.01).file)
  }
}
