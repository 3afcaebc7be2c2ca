import Foundation
import GRDB

/// Small facts about the other tables, by name. They make every lost or changed row show.
enum Meta {
  /// A digest of the box with its salts, and of the drafts.
  static let box = "box"
  static let drafts = "drafts"
  /// Before the number of a round: the salt of its receipts.
  static let salt = "salt/"

  /// Before the name of a live note.
  static let live = "live/"
  /// The hash of the PIN that leaves a seat.
  static let pin = "seat/pin"
  static let pinTries = "seat/tries"

  private static let head = "head"

  static func start(_ db: Database) throws {
    try setHead(Head(seq: 0, hash: Chain.start), db)
    try BoxTable.save(SealedBox(), db)
    try DraftTable.save([:], db)
  }

  static func value(_ name: String, _ db: Database) throws -> [UInt8]? {
    let row = try Data?.fetchOne(
      db.cachedStatement(sql: "SELECT value FROM meta WHERE name = ?"), arguments: [name])
    guard let row else { return nil }
    guard let value = row else { throw StoreError.damaged("a fact is empty") }
    return [UInt8](value)
  }

  /// Those whose names begin with `prefix`, by the rest of their names. The prefix, one of those
  /// above, is part of the statement: SQLite compiles one with a bound prefix anew at each use.
  static func values(under prefix: String, _ db: Database) throws -> [String: [UInt8]] {
    let rows = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT name, value FROM meta WHERE name LIKE '\(prefix)%'"))
    let pairs = try rows.map { row in
      (String(try row.decode(String.self, atIndex: 0).dropFirst(prefix.count)), try row.bytes(1))
    }
    // LIKE takes both cases of a letter.
    return Dictionary(pairs) { first, _ in first }
  }

  static func set(_ name: String, _ value: [UInt8], _ db: Database) throws {
    try db.cachedStatement(sql: "INSERT OR REPLACE INTO meta VALUES (?, ?)")
      .execute(arguments: [name, Data(value)])
  }

  static func remove(_ name: String, _ db: Database) throws {
    try db.execute(sql: "DELETE FROM meta WHERE name = ?", arguments: [name])
  }

  /// The last event and its hash: without it, events lost from the end would not be missed.
  static func head(_ db: Database) throws -> Head {
    guard let value = try value(head, db), let head = Head(value) else {
      throw StoreError.damaged("it does not know its last event")
    }
    return head
  }

  static func setHead(_ value: Head, _ db: Database) throws { try set(head, value.bytes, db) }
}

/// Where the chain of events ends.
struct Head: Equatable {
  let seq: Int
  let hash: [UInt8]

  init(seq: Int, hash: [UInt8]) {
    self.seq = seq
    self.hash = hash
  }

  init?(_ bytes: [UInt8]) {
    guard bytes.count == 8 + Sodium.hashSize else { return nil }
    seq = Int(truncatingIfNeeded: bytes[..<8].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
    hash = Array(bytes[8...])
    guard seq >= 0 else { return nil }
  }

  var bytes: [UInt8] { Chain.bytes(of: seq) + hash }
}
