import GRDB

extension SQLiteStore {
  /// Opens a workshop. A file that is none, or is damaged, is refused and left as it was.
  public static func open(
    _ path: String, access: Access = .readWrite
  ) throws(StoreError) -> SQLiteStore {
    let store = try connect(path, access: access)
    do throws(StoreError) {
      try store.reading { db in
        try Schema.verify(db)
        _ = try Meta.head(db)
        _ = try BoxTable.load(db)
        _ = try DraftTable.load(db)
      }
    } catch {
      store.close()
      throw error
    }
    return store
  }

  /// Opens a file that says it is a workshop, whatever state it is in.
  static func connect(_ path: String, access: Access) throws(StoreError) -> SQLiteStore {
    let file = try WorkshopPath(existing: path)
    let claim = try FileClaim(file.path)
    if access == .readWrite { try file.requireWritable() }
    do throws(StoreError) {
      return try connect(file, access, claim)
    } catch .unfinished where (try? file.requireWritable()) != nil {
      // A reader cannot put right what a cut-off write left; a writer does by looking.
      try connect(file, .readWrite, claim).close()
      return try connect(file, access, try FileClaim(file.path))
    } catch {
      throw error
    }
  }

  static func connect(
    _ file: WorkshopPath, _ access: Access, _ claim: FileClaim
  ) throws(StoreError) -> SQLiteStore {
    let waiting = LockWait()
    let queue: DatabaseQueue
    do throws(StoreError) {
      queue = try Connection.open(file, readOnly: access == .readOnly, waiting: waiting)
    } catch {
      throw claim.reason(for: error)
    }
    let store = SQLiteStore(file, access, queue, claim, waiting)
    do throws(StoreError) {
      try store.reading { db in _ = try Int.fetchOne(db, sql: "PRAGMA schema_version") }
    } catch {
      store.close()
      throw error
    }
    return store
  }
}
