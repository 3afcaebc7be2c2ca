import GRDB
import PlainText

/// The table `drafts`, always written whole, as the box is: what is erased leaves no trace.
enum DraftTable {
  static func load(_ db: Database) throws -> [DraftSlot: CleanText] {
    var drafts: [DraftSlot: CleanText] = [:]
    let rows = try db.limited(to: .draft) {
      try Row.fetchAll(db.cachedStatement(sql: "SELECT slot, text FROM drafts"))
    }
    for row in rows {
      guard let slot = DraftSlot(try row.decode(String.self, atIndex: 0)) else {
        throw StoreError.draftsDamaged
      }
      drafts[slot] = CleanText(try row.decode(String.self, atIndex: 1))
    }
    guard try Meta.value(Meta.drafts, db) == digest(drafts) else {
      throw StoreError.draftsDamaged
    }
    return drafts
  }

  static func save(_ drafts: [DraftSlot: CleanText], _ db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM drafts").execute()
    for (slot, text) in drafts {
      try db.limited(to: .draft) {
        try db.cachedStatement(sql: "INSERT INTO drafts VALUES (?, ?)")
          .execute(arguments: [slot.description, text.string])
      }
    }
    try Meta.set(Meta.drafts, digest(drafts), db)
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
