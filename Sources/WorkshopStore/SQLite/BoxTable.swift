import Foundation
import GRDB
import WorkshopModel

/// The table `sealed`, always written whole: emptying a table zeroes all its pages, so neither an
/// erased entry nor the place of a kept one leaves a trace.
enum BoxTable {
  static func load(_ db: Database) throws -> SealedBox {
    var items: [SealedBox.Item] = []
    var digest: [UInt8] = []
    let rows = try db.limited(to: .draft) {
      try Row.fetchAll(
        db.cachedStatement(sql: "SELECT key, round, payload, receipt FROM sealed ORDER BY key"))
    }
    for row in rows {
      let key = try row.bytes(0)
      let name = try row.decode(String.self, atIndex: 1)
      let payload = try row.decode(String.self, atIndex: 2)
      let receipt = row.hasNull(atIndex: 3) ? nil : try row.bytes(3)
      add([key, Array(name.utf8), Array(payload.utf8), receipt ?? []], to: &digest)
      guard let round = RoundID(name) else { throw StoreError.boxDamaged }
      items.append(
        SealedBox.Item(
          key: key, round: round, entry: try JSONText.decode(SealedEntry.self, from: payload),
          receipt: receipt))
    }
    let salts = try salts(db)
    add(salts, to: &digest)
    guard try Meta.value(Meta.box, db) == Sodium.hash(digest) else { throw StoreError.boxDamaged }
    return SealedBox(items: items, salts: salts)
  }

  static func save(_ box: SealedBox, _ db: Database) throws {
    var digest: [UInt8] = []
    try db.execute(sql: "DELETE FROM sealed")
    for item in box.items {
      let round = item.round.description
      let payload = try JSONText.encode(item.entry)
      add([item.key, Array(round.utf8), Array(payload.utf8), item.receipt ?? []], to: &digest)
      try db.execute(
        sql: "INSERT INTO sealed VALUES (?, ?, ?, ?)",
        arguments: [Data(item.key), round, payload, item.receipt.map { Data($0) }])
    }
    try db.execute(sql: "DELETE FROM meta WHERE name LIKE ?", arguments: [Meta.salt + "%"])
    for (round, salt) in box.salts { try Meta.set(Meta.salt + round.description, salt, db) }
    add(box.salts, to: &digest)
    try Meta.set(Meta.box, try Sodium.hash(digest), db)
  }

  static func salts(_ db: Database) throws -> [RoundID: [UInt8]] {
    var salts: [RoundID: [UInt8]] = [:]
    for (name, value) in try Meta.values(under: Meta.salt, db) {
      guard let round = RoundID(name) else { throw StoreError.boxDamaged }
      salts[round] = value
    }
    return salts
  }

  private static func add(_ salts: [RoundID: [UInt8]], to digest: inout [UInt8]) {
    for (round, salt) in salts.sorted(by: { $0.key < $1.key }) {
      add([Array(round.description.utf8), salt], to: &digest)
    }
  }

  private static func add(_ fields: [[UInt8]], to digest: inout [UInt8]) {
    for field in fields { digest += Chain.bytes(of: field.count) + field }
  }
}

extension StoreError {
  static let boxDamaged = StoreError.damaged("the box of sealed entries was changed")
}
