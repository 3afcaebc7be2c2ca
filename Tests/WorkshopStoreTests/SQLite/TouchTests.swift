import Foundation
import Testing
import WorkshopModel

@testable import WorkshopStore

/// Others watch the attributes of the file: its bytes also change before a decision is whole.
@Suite struct TouchTests {
  let folder: TemporaryFolder
  let store: SQLiteStore
  let ledger: Ledger

  init() throws {
    folder = try TemporaryFolder()
    store = try SQLiteStore.create(folder.file())
    ledger = try Scene(store).ledger
  }

  @Test func aDecisionIsToldToThoseWhoWatchTheFile() throws {
    let watch = try watch()
    defer { close(watch) }
    try ledger.record(.event(.itemParked(text: "Later")), by: .desk, at: Scene.later)
    // Whoever closes waits until all are told.
    store.close()
    #expect(hasNews(watch))
  }

  @Test func aRefusedDecisionIsNot() throws {
    let watch = try watch()
    defer { close(watch) }
    #expect(throws: WriteError.self) {
      try ledger.record(.event(.itemParked(text: "")), by: .desk, at: Scene.later)
    }
    store.close()
    #expect(!hasNews(watch))
  }

  private func watch() throws -> CInt {
    // A look at the file waits until all are told of what was written before.
    _ = try store.dataVersion
    let watch = inotify_init1(CInt(IN_NONBLOCK))
    try #require(inotify_add_watch(watch, folder.file(), UInt32(IN_ATTRIB)) >= 0)
    return watch
  }

  private func hasNews(_ watch: CInt) -> Bool {
    var bytes = [UInt8](repeating: 0, count: 4096)
    return read(watch, &bytes, bytes.count) > 0
  }
}
