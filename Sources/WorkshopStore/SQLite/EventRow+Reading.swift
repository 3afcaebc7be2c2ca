import Foundation
import PlainText
import WorkshopModel

extension EventRow {
  /// Rows for one decoder: many at once take a fraction of the time of one each.
  private static let share = 4_000

  /// The events the rows hold; long histories are read on all cores.
  static func records(_ rows: [EventRow]) throws(StoreError) -> [EventRecord] {
    let shares = stride(from: 0, to: rows.count, by: share).map {
      rows[$0..<min($0 + share, rows.count)]
    }
    var records: [EventRecord] = []
    records.reserveCapacity(rows.count)
    for (share, part) in zip(shares, shares.concurrentMap({ try? decode($0) })) {
      guard let part else { throw firstUnreadable(share) }
      records += part
    }
    return records
  }

  private static func decode(_ rows: ArraySlice<EventRow>) throws -> [EventRecord] {
    var json = Data("[".utf8)
    for row in rows {
      if json.count > 1 { json.append(UInt8(ascii: ",")) }
      json.append(contentsOf: "{\"\(row.kind)\":\(row.payload)}".utf8)
    }
    json.append(UInt8(ascii: "]"))
    let events = try JSONDecoder().decode([Event].self, from: json)
    guard events.count == rows.count else { throw StoreError.outOfStep }
    var authors: [String: Author] = [:]
    return try zip(rows, events).map { row, event in
      guard let moment = Timestamp(stored: row.at) else {
        throw StoreError.damaged("event \(row.seq) has no time")
      }
      let author = authors[row.author] ?? Author(CleanText(row.author))
      authors[row.author] = author
      return EventRecord(
        seq: row.seq, at: moment, author: author, event: event)
    }
  }

  private static func firstUnreadable(_ rows: ArraySlice<EventRow>) -> StoreError {
    for index in rows.indices where (try? decode(rows[index...index])) == nil {
      return rows[index].unreadable
    }
    return .damaged("event \(rows.last?.seq ?? 0) cannot be read")
  }
}
