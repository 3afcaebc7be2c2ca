import Foundation
import GRDB
import GRDBSQLite

/// A workshop file in memory: to be looked at without SQLite touching the file, or reading what lies
/// beside it.
struct FileImage {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// All of an open file.
  init(_ descriptor: Int32) throws(StoreError) {
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { throw .systemError(errno) }
    guard facts.st_mode & S_IFMT == S_IFREG else { throw .notAWorkshop }
    var bytes = [UInt8](repeating: 0, count: Int(facts.st_size))
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeMutableBytes { room in
        pread(descriptor, room.baseAddress?.advanced(by: done), room.count - done, off_t(done))
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .systemError(errno) }
      guard count > 0 else { break }
      done += count
    }
    self.bytes = Array(bytes.prefix(done))
  }

  var pageSize: Int {
    guard bytes.count >= 18 else { return 0 }
    let size = Int(bytes[16]) << 8 | Int(bytes[17])
    return size == 1 ? 65_536 : size
  }

  /// Whether it is a whole workshop: its structure, its chain, and what stands beside the events.
  var isSound: Bool {
    let isSound = try? look { db in
      try Schema.verify(db)
      _ = try EventTable.rows(after: 0, upTo: Meta.head(db), db)
      _ = try BoxTable.load(db)
      _ = try DraftTable.load(db)
      return try String.fetchAll(db, sql: "PRAGMA integrity_check") == ["ok"]
    }
    return isSound ?? false
  }

  /// Whether all that happened in `earlier` happened here.
  func continues(_ earlier: FileImage) -> Bool {
    guard let head = try? earlier.look({ db in try Meta.head(db) }) else { return false }
    let holds = try? look { db in try head.seq == 0 || EventTable.holds(head, db) }
    return holds ?? false
  }

  /// Reads in it.
  func look<Value>(_ body: (Database) throws -> Value) throws -> Value {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = Connection.kept(try DatabaseQueue(configuration: configuration))
    defer { try? queue.close() }
    return try queue.inDatabase { db in
      let size = Int64(bytes.count)
      guard let copy = sqlite3_malloc64(UInt64(max(1, size))) else {
        throw StoreError.noCryptography
      }
      bytes.withUnsafeBytes {
        copy.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(copy), byteCount: $0.count)
      }
      // SQLite frees the copy, even where it refuses it.
      let code = sqlite3_deserialize(
        db.sqliteConnection, "main", copy.assumingMemoryBound(to: UInt8.self), size, size,
        UInt32(SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_READONLY))
      guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
      try Connection.prepare(db)
      return try Transaction.run(.reading, db, body)
    }
  }
}

extension [UInt8] {
  /// Four bytes, the highest first.
  func number(at offset: Int) -> Int {
    self[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
  }
}
