import Foundation
import GRDB
import PlainText
import WorkshopModel

@testable import WorkshopStore
@testable import rooftop

/// A workshop in which every table has rows, whose single values a test can replace by what SQLite
/// would not take from Rooftop.
struct RawRows {
  /// One value of one row.
  struct Place: CustomStringConvertible {
    let table: String
    let column: String
    let row: Int

    var description: String { "\(table).\(column) of row \(row)" }
  }

  static let pin: CleanText = "2468"

  private let folder: TemporaryFolder
  /// With tables that take any value.
  private let loose: String
  /// How the tables are declared, by their names.
  private let declared: [String: String]
  let places: [Place]

  init(in folder: TemporaryFolder) throws {
    self.folder = folder
    loose = folder.path("loose.okr")
    try Self.fill(loose)
    let queue = try DatabaseQueue(path: loose)
    declared = try queue.write { db in
      try Dictionary(
        uniqueKeysWithValues: Row.fetchAll(
          db, sql: "SELECT name, sql FROM sqlite_schema WHERE sql NOTNULL"
        )
        .map { (try $0.decode(atIndex: 0), try $0.decode(atIndex: 1)) })
    }
    let declared = declared
    try queue.writeWithoutTransaction { db in
      try Self.declare(declared.mapValues { Self.loosened($0) }, db)
    }
    try queue.close()
    let opened = try DatabaseQueue(path: loose)
    places = try opened.read { db in
      try declared.keys.sorted().flatMap { table in
        let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0
        // Of the events the last stands for all.
        let rows = table == "events" ? [count - 1] : Array(0..<count)
        return try rows.flatMap { row in
          try db.columns(in: table).map { Place(table: table, column: $0.name, row: row) }
        }
      }
    }
    try opened.close()
  }

  /// - Returns: a file with `value` at `place`; nil where SQLite takes it in no way.
  func file(with value: DatabaseValue, at place: Place, vouched: Bool) throws -> String? {
    let path = folder.path("changed.okr")
    try? FileManager.default.removeItem(atPath: path)
    try FileManager.default.copyItem(atPath: loose, toPath: path)
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    let isSet = try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA synchronous = OFF")
      let key = try db.primaryKey(place.table).columns[0]
      do {
        try db.execute(
          sql: """
            UPDATE \(place.table) SET \(place.column) = ? WHERE \(key) =
            (SELECT \(key) FROM \(place.table) ORDER BY \(key) LIMIT 1 OFFSET \(place.row))
            """, arguments: [value])
      } catch {
        return false
      }
      if vouched { try? Self.vouch(db) }
      try Self.declare(declared, db)
      return true
    }
    return isSet ? path : nil
  }

  /// Makes every digest say what is there now, as whoever changed the file on purpose would.
  private static func vouch(_ db: Database) throws {
    let bytes: Data? = try Data.fetchOne(db, sql: "SELECT value FROM meta WHERE name = 'head'")
    guard let bytes, var head = try Head([UInt8](bytes)) else { return }
    head.facts = try Meta.digests(db)
    try Meta.setHead(head, db)
  }

  private static func loosened(_ sql: String) -> String {
    sql.replacing(" STRICT, WITHOUT", with: " WITHOUT").replacing(" STRICT", with: "")
      .replacing(" NOT NULL", with: "")
  }

  private static func declare(_ tables: [String: String], _ db: Database) throws {
    try db.execute(sql: "PRAGMA writable_schema = ON")
    for (name, sql) in tables {
      try db.execute(
        sql: "UPDATE sqlite_schema SET sql = ? WHERE name = ?", arguments: [sql, name])
    }
    try db.execute(sql: "PRAGMA writable_schema = OFF")
  }

  private static func fill(_ path: String) throws {
    let events = DemoSession.events(through: .rooftopObjectives, until: RichWorkshop.start)
    let (store, ledger) = try WorkshopFile.create(path, events)
    defer { store.close() }
    let round = RoundID(
      try ledger.record(
        .event(.roundOpened(kind: .suggestions)), by: .desk, at: RichWorkshop.start
      ).mine.seq)
    let people = ledger.timeline.workshop.present.map(\.id)
    try ledger.record(
      .turn(round: round, person: people[0], entry: .suggestion(text: "Loved by all")), by: .seat,
      at: RichWorkshop.start)
    try ledger.saveDraft("{}", for: .desk(0))
    try ledger.saveDraft(
      SealedEntry.suggestion(text: "Half").draft, for: .turn(round: round, person: people[1]))
    try ledger.setPin(pin)
    _ = try ledger.tryPin("1111", at: RichWorkshop.start)
    try ledger.setStage(RoomStage(.roomCheck, in: ledger.timeline.workshop))
  }
}
