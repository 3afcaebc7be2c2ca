import GRDB
import PlainText

/// The table `drafts`, always written whole, as the box is: what is erased leaves no trace.
enum DraftTable {
  /// All drafts, and the digest that the file keeps of them.
  struct Contents {
    var drafts: [DraftSlot: CleanText]
    var digest: [UInt8]
  }

  static func load(_ db: Database) throws -> [DraftSlot: CleanText] {
    try load(knowing: nil, db).drafts
  }

  /// - Parameter known: as last seen; while the file has its digest, it is what the file holds.
  static func load(knowing known: Contents?, _ db: Database) throws -> Contents {
    let kept = try Meta.value(Meta.drafts, db)
    if let known, known.digest == kept { return known }
    var drafts: [DraftSlot: CleanText] = [:]
    let rows = try Row.fetchAll(db.cachedStatement(sql: "SELECT slot, text FROM drafts"))
    for row in rows {
      guard let slot = DraftSlot(try row.decode(String.self, atIndex: 0)) else {
        throw StoreError.draftsDamaged
      }
      drafts[slot] = CleanText(try row.decode(String.self, atIndex: 1))
    }
    let digest = try digest(drafts)
    guard kept == digest else { throw StoreError.draftsDamaged }
    return Contents(drafts: drafts, digest: digest)
  }

  /// As `load`, for a writer, to whom an answer of SQLite's comes sooner than a value.
  static func loadToChange(knowing known: Contents?, _ db: Database) throws -> Contents {
    if let known, try Meta.replace(Meta.drafts, known.digest, by: known.digest, db) { return known }
    return try load(knowing: nil, db)
  }

  @discardableResult
  static func save(_ drafts: [DraftSlot: CleanText], _ db: Database) throws -> Contents {
    try db.cachedStatement(sql: "DELETE FROM drafts").execute()
    for (slot, text) in drafts {
      try db.cachedStatement(sql: "INSERT INTO drafts VALUES (?, ?)")
        .execute(arguments: [slot.description, text.string])
    }
    let digest = try digest(drafts)
    try Meta.set(Meta.drafts, digest, db)
    return Contents(drafts: drafts, digest: digest)
  }

  private static func digest(_ drafts: [DraftSlot: CleanText]) throws -> [UInt8] {
    var bytes: [UInt8] = []
    for (slot, text) in drafts.sorted(by: { $0.key.description < $1.key.description }) {
      for field in [slot.description, text.string] {
        bytes += Chain.bytes(of: field.utf8.count) + field.utf8
      }
    }
    return try Sodium.hash(bytes)
  }
}

extension StoreError {
  static let draftsDamaged = StoreError.damaged("a draft was changed")
}
