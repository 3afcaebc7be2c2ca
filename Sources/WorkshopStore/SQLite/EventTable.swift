import Foundation
import GRDB
import PlainText
import WorkshopModel

/// The table `events`: append-only, without gaps, each row chained to the one before.
enum EventTable {
  /// The events after `seq`, their chain checked to its end.
  static func records(after seq: Int, _ db: Database) throws -> [EventRecord] {
    try records(after: seq, upTo: try Meta.head(db), db)
  }

  /// - Parameter head: the one in the file.
  static func records(after seq: Int, upTo head: Head, _ db: Database) throws -> [EventRecord] {
    try EventRow.records(try rows(after: seq, upTo: head, db))
  }

  static func rows(after seq: Int, upTo head: Head, _ db: Database) throws -> [EventRow] {
    guard seq <= head.seq else { throw StoreError.outOfStep }
    if seq == 0 { try requireNothingBeforeTheFirst(db) }
    var chain = Chain(after: try hash(of: seq, db))
    var rows: [EventRow] = []
    rows.reserveCapacity(min(head.seq - seq, 1 << 20))
    let cursor = try Row.fetchCursor(
      db.cachedStatement(
        sql: "SELECT seq, at, author, kind, payload, hash FROM events WHERE seq > ? ORDER BY seq"),
      arguments: [seq])
    while let row = try cursor.next() {
      let event = EventRow(
        seq: try row.decode(atIndex: 0), at: try row.decode(atIndex: 1),
        author: try row.decode(atIndex: 2), kind: try row.decode(atIndex: 3),
        payload: try row.decode(atIndex: 4))
      guard event.seq == seq + rows.count + 1 else {
        throw StoreError.damaged("event \(seq + rows.count + 1) is missing")
      }
      try chain.link(event)
      guard try row.bytes(5) == chain.hash else {
        throw StoreError.damaged("event \(event.seq) was changed")
      }
      rows.append(event)
    }
    guard head.isLevel(with: Head(seq: seq + rows.count, hash: chain.hash)) else {
      throw StoreError.outOfStep
    }
    return rows
  }

  /// Appends `records`, whose numbers follow that of `head`, the one in the file.
  /// - Parameter encoded: JSON prepared earlier; used where it is of one of them.
  /// - Returns: the new head, which the end of the transaction writes.
  static func append(
    _ records: [EventRecord], _ encoded: EncodedEvent? = nil, after head: Head, _ db: Database
  ) throws -> Head {
    var head = head
    for record in records {
      let row = try EventRow(record, encoded)
      var chain = Chain(after: head.hash)
      try chain.link(row)
      try db.cachedStatement(sql: "INSERT INTO events VALUES (?, ?, ?, ?, ?, ?)").execute(
        arguments: [row.seq, row.at, row.author, row.kind, row.payload, Data(chain.hash)])
      head = Head(seq: row.seq, hash: chain.hash, keeping: head)
    }
    return head
  }

  private static func requireNothingBeforeTheFirst(_ db: Database) throws {
    let seq = try Int.fetchOne(
      db.cachedStatement(sql: "SELECT seq FROM events WHERE seq < 1 ORDER BY seq LIMIT 1"))
    if let seq { throw StoreError.damaged("event \(seq) stands before the first") }
  }

  /// Whether the event `head` ends with is there and is that very one.
  static func holds(_ head: Head, _ db: Database) throws -> Bool {
    try hash(at: head.seq, db) == head.hash
  }

  /// The hash that is stored with the event `seq`; nil where there is no such event.
  static func hash(at seq: Int, _ db: Database) throws -> [UInt8]? {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT hash FROM events WHERE seq = ?"), arguments: [seq])?.bytes(0)
  }

  private static func hash(of seq: Int, _ db: Database) throws -> [UInt8] {
    guard seq > 0 else { return Chain.start }
    guard let hash = try hash(at: seq, db) else {
      throw StoreError.damaged(CleanText("event \(seq) is missing"))
    }
    return hash
  }
}

extension Row {
  /// The bytes in a column; throws where a damaged row holds something else.
  func bytes(_ index: Int) throws -> [UInt8] {
    [UInt8](try decode(Data.self, atIndex: index))
  }
}
