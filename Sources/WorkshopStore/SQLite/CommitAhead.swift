import Foundation
import GRDB

/// The end of a transaction, which takes the time of several disk writes, on a thread of its own
/// while the one that began it does something else.
struct CommitAhead {
  private let outcome = Promise<Result<UInt32?, any Error>>()

  /// Begins to commit the transaction that is open on `queue`, and then tells who watches `file`.
  init(_ queue: DatabaseQueue, of file: WorkshopPath, on worker: Worker) {
    worker.start { [outcome] in
      // In the queue to its end: whoever closes the connection waits until all are told.
      queue.writeWithoutTransaction { db in
        let made = Result {
          try Transaction.commit(db)
          return db.pagerVersion
        }
        outcome.keep(made)
        // Whoever waits here goes first.
        sched_yield()
        if case .success = made { file.touch() }
      }
    }
    // Where both get the same core, the disk is to begin first.
    sched_yield()
  }

  /// Waits until all is on disk; throws where nothing is.
  /// - Returns: the version of the file with it.
  func finish() throws -> UInt32? {
    guard let made = outcome.kept() else { throw StoreError.io("a commit told nothing") }
    return try made.get()
  }
}
