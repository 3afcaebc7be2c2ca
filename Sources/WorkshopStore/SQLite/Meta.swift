import Foundation
import GRDB
import PlainText
import WorkshopModel

/// Small facts about the other tables, by name. They make every lost or changed row show.
enum Meta {
  /// A digest of the box with its salts, and of the drafts.
  static let box = "box"
  static let drafts = "drafts"
  /// Before the number of a round: the salt of its receipts.
  static let salt = "salt/"

  private static let head = "head"
  /// More than a workshop ever has.
  private static let mostRows = 10_000

  static func start(_ db: Database) throws {
    try BoxTable.save(SealedBox(), db)
    try DraftTable.save([:], db)
    var start = Head(seq: 0, hash: Chain.start)
    start.write = try Sodium.random(Head.writeSize)
    try setHead(start, db)
  }

  // MARK: The head and what it vouches for

  /// The last event and its hash: without it, events lost from the end would not be missed. Every
  /// fact is compared with its digest.
  static func head(_ db: Database) throws -> Head {
    let rows = try all(db)
    guard let bytes = rows[head], let head = try Head(bytes) else { throw StoreError.headDamaged }
    let facts = try facts(in: rows)
    for fact in Fact.allCases where head.write != nil {
      let digest = try facts[fact].map { bytes throws(StoreError) in try Sodium.hash(bytes) }
      guard digest != head.facts[fact] else { continue }
      throw StoreError.damaged(
        digest == nil ? "\(fact.words) is missing" : "\(fact.words) was changed")
    }
    return head
  }

  /// The bytes of `fact` as they were written; nil where there is none.
  static func vouched(_ fact: Fact, _ db: Database) throws -> [UInt8]? {
    _ = try head(db)
    return try value(fact.name, db)
  }

  /// Writes `head`, which makes a file of the first format one of this.
  static func setHead(_ head: Head, _ db: Database) throws {
    try set(self.head, head.bytes, db)
  }

  /// What the head is to say of the facts as they are now.
  static func digests(_ db: Database) throws -> [Fact: [UInt8]] {
    try facts(in: all(db)).mapValues { bytes throws(StoreError) in try Sodium.hash(bytes) }
  }

  /// The facts there are. A name that Rooftop does not know is damage.
  static func facts(_ db: Database) throws -> [Fact: [UInt8]] { try facts(in: all(db)) }

  private static func facts(in rows: [String: [UInt8]]) throws -> [Fact: [UInt8]] {
    var facts: [Fact: [UInt8]] = [:]
    for (name, value) in rows where ![head, box, drafts].contains(name) {
      if name.hasPrefix(salt), RoundID(String(name.dropFirst(salt.count))) != nil { continue }
      guard let fact = Fact(name: name) else {
        throw StoreError.damaged(
          "it keeps \"\(CleanText(name).singleLine)\", which Rooftop does not")
      }
      facts[fact] = value
    }
    return facts
  }

  private static func all(_ db: Database) throws -> [String: [UInt8]] {
    let rows = try db.limited(to: .fact) {
      try Row.fetchAll(
        db.cachedStatement(sql: "SELECT name, value FROM meta LIMIT \(mostRows + 1)"))
    }
    guard rows.count <= mostRows else { throw StoreError.damaged("it keeps too many facts") }
    let pairs = try rows.map { row in (try row.decode(String.self, atIndex: 0), try row.bytes(1)) }
    return Dictionary(pairs) { first, _ in first }
  }

  // MARK: Single rows

  static func value(_ name: String, _ db: Database) throws -> [UInt8]? {
    let row = try db.limited(to: .fact) {
      try Data?.fetchOne(
        db.cachedStatement(sql: "SELECT value FROM meta WHERE name = ?"), arguments: [name])
    }
    guard let row else { return nil }
    guard let value = row else { throw StoreError.damaged("a fact is empty") }
    return [UInt8](value)
  }

  /// Those whose names begin with `prefix`, by the rest of their names. The prefix, one of those
  /// above, is part of the statement: SQLite compiles one with a bound prefix anew at each use.
  static func values(under prefix: String, _ db: Database) throws -> [String: [UInt8]] {
    let rows = try db.limited(to: .fact) {
      try Row.fetchAll(
        db.cachedStatement(sql: "SELECT name, value FROM meta WHERE name LIKE '\(prefix)%'"))
    }
    let pairs = try rows.map { row in
      (String(try row.decode(String.self, atIndex: 0).dropFirst(prefix.count)), try row.bytes(1))
    }
    // LIKE takes both cases of a letter.
    return Dictionary(pairs) { first, _ in first }
  }

  static func set(_ name: String, _ value: [UInt8], _ db: Database) throws {
    try db.limited(to: .fact) {
      try db.cachedStatement(sql: "INSERT OR REPLACE INTO meta VALUES (?, ?)")
        .execute(arguments: [name, Data(value)])
    }
  }

  static func remove(_ name: String, _ db: Database) throws {
    try db.execute(sql: "DELETE FROM meta WHERE name = ?", arguments: [name])
  }
}

extension StoreError {
  fileprivate static let headDamaged = StoreError.damaged("it does not know its last event")
}
