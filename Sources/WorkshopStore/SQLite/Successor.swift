import GRDB
import WorkshopModel

/// The event that comes next in the file, which already counts as its last; and what others put
/// before it that its author has not seen.
struct Successor {
  let missed: [EventRecord]
  let record: EventRecord
  let row: ChainedRow

  /// - Parameters:
  ///   - lastSeq: up to where the author has seen the history.
  ///   - known: the head as this process wrote it last.
  ///   - record: makes the event of a number.
  init(
    after lastSeq: Int, knowing known: Head?, _ db: Database,
    record: (_ seq: Int) -> EventRecord
  ) throws {
    if let known, known.seq == lastSeq {
      let next = record(lastSeq + 1)
      let row = try ChainedRow(next, after: known)
      // Nobody wrote meanwhile where the head is still the known one, which moving it finds out.
      if try Meta.moveHead(from: known, to: row.head, db) {
        self.init(missed: [], record: next, row: row)
        return
      }
    }
    let head = try Meta.head(db)
    let missed = try EventTable.records(after: lastSeq, upTo: head, db)
    let next = record(head.seq + 1)
    let row = try ChainedRow(next, after: head)
    guard try Meta.moveHead(from: head, to: row.head, db) else { throw StoreError.outOfStep }
    self.init(missed: missed, record: next, row: row)
  }

  private init(missed: [EventRecord], record: EventRecord, row: ChainedRow) {
    self.missed = missed
    self.record = record
    self.row = row
  }
}
