import GRDB
import WorkshopModel

extension SQLiteStore {
  /// Makes the file, which only its owner may read, with no event in it.
  public static func create(_ path: String) throws(StoreError) -> SQLiteStore {
    try create(path, fill: { _ in })
  }

  /// Makes the file with all that `fill` writes; where that fails, or the process ends meanwhile,
  /// there is none.
  /// - Throws: what `fill` throws, or a `StoreError`.
  public static func create(
    _ path: String, filledBy fill: (Ledger) throws(WriteError) -> Void
  ) throws(WriteError) -> SQLiteStore {
    do {
      return try made(path) { store in try fill(try Ledger(store)) }
    } catch {
      throw WriteError(error, at: WorkshopPath(path: path))
    }
  }

  private static func create(
    _ path: String, fill: (SQLiteStore) throws -> Void
  ) throws(StoreError) -> SQLiteStore {
    do {
      return try made(path, fill)
    } catch {
      throw StoreError(error, at: WorkshopPath(path: path))
    }
  }

  private static func made(
    _ path: String, _ fill: (SQLiteStore) throws -> Void
  ) throws -> SQLiteStore {
    let file = try UnfinishedFile(for: path)
    do {
      let store = try empty(file.beside)
      defer { store.close() }
      try fill(store)
    } catch {
      file.discard()
      throw error
    }
    try file.publish()
    return try open(file.place.path)
  }

  /// The store of a file that was created a moment ago.
  private static func empty(_ file: WorkshopPath) throws -> SQLiteStore {
    let claim = try FileClaim(new: file.path)
    let waiting = LockWait()
    let queue = try Connection.open(file, readOnly: false, waiting: waiting)
    let store = SQLiteStore(file, .readWrite, queue, claim, waiting)
    do {
      try queue.writeWithoutTransaction { db in
        try Transaction.run(.writing, db) { db in try Schema.create(db) }
      }
    } catch {
      store.close()
      throw error
    }
    return store
  }
}
