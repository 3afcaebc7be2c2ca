import Foundation
import WorkshopStore

/// Every engine the one suite runs over.
enum Engine: CaseIterable {
  case memory, sqlite

  func make(in folder: TemporaryFolder) throws -> Opened { try Opened(self, folder) }
}

/// A fresh workshop store, and as many more connections to it as a test wants.
final class Opened {
  let store: any EventStore
  private let file: String

  init(_ engine: Engine, _ folder: TemporaryFolder) throws {
    file = folder.file("\(UUID()).okr")
    store =
      switch engine {
      case .memory: MemoryStore()
      case .sqlite: try SQLiteStore.create(file)
      }
  }

  func another() throws -> any EventStore {
    if let memory = store as? MemoryStore { return MemoryStore(sharing: memory) }
    return try SQLiteStore.open(file)
  }
}
