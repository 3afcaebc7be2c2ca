import GRDB
import PlainText
import WorkshopModel

/// What tells one write from every other.
struct Signature {
  /// Where the chain stood.
  let before: Head
  /// What the write made of it.
  let after: Head
}

/// A decision of which nobody can say yet whether it is in the file.
struct Doubt {
  let intent: Intent
  let written: Written
  let signature: Signature
}

/// The disk may report an error after it has taken a write: at the last sync, or when a lock is let
/// go of. So an error is not believed until the file itself was asked.
extension SQLiteStore {
  /// What an earlier try of `intent`, whose end was in doubt, has written; nil where it has not, or
  /// something else is asked for now.
  func settled(
    _ intent: Intent, knowing lastSeq: Int,
    _ judge: ([EventRecord], EventRecord) throws(Rejection) -> Void
  ) throws -> Written? {
    guard let doubt else { return nil }
    let isWritten = try isThere(doubt.signature)
    self.doubt = nil
    guard isWritten, intent.asksAs(doubt.intent) else { return nil }
    let written = doubt.written
    try leaveDraft(of: intent)
    guard lastSeq < written.mine.seq else { return written }
    let news = try reading { db in try EventTable.records(after: lastSeq, db) }
    let missed = Array(news.prefix { $0.seq < written.mine.seq })
    try judge(missed, written.mine)
    return Written(
      missed: missed, mine: written.mine, receipt: written.receipt, entry: written.entry)
  }

  /// A text that was saved meanwhile, because nobody knew, goes as it would have gone with the write.
  private func leaveDraft(of intent: Intent) throws(StoreError) {
    switch intent {
    case .decision(_, let draft, let slot): try saveDraft(draft, for: slot)
    case .turn(let round, let person, _):
      try saveDraft(nil, for: .turn(round: round, person: person))
    case .event, .takeBack, .reveal: break
    }
  }

  /// Whether the write that met `error` is in the file; if so, it is made sure to stay.
  /// - Throws: `uncertain` where that cannot be found out now.
  func isThere(_ signature: Signature, after error: (any Error)? = nil) throws -> Bool {
    // Who met another's lock has written nothing.
    if let error = error as? DatabaseError, error.resultCode == .SQLITE_BUSY { return false }
    do {
      guard try asked({ db in try holds(signature, db) }) else { return false }
      // What the disk did not confirm could still be rolled back after a power loss: one more write,
      // which changes nothing, goes through every sync again.
      try queue.writeWithoutTransaction { db in
        try Transaction.run(.writing, db) { db in try Meta.setHead(Meta.head(db), db) }
      }
    } catch {
      throw StoreError.uncertain
    }
    file.touch()
    return true
  }

  private func asked<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try queue.unsafeRead { db in try Transaction.run(.reading, db, body) }
  }

  /// The last write is known by its name; an earlier one by the place of its event in the chain.
  private func holds(_ signature: Signature, _ db: Database) throws -> Bool {
    let (mine, before) = (signature.after, signature.before)
    if try Meta.head(db).write == mine.write { return true }
    return try mine.seq > before.seq && EventTable.holds(mine, db)
  }
}
