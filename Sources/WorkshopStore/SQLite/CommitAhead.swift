import Dispatch
import Foundation
import GRDB
import Synchronization

/// The end of a transaction, which takes the time of several disk writes, on the thread of its
/// connection while the thread that began it does something else.
final class CommitAhead: Sendable {
  private let outcome = Mutex<Result<Void, any Error>?>(nil)
  private let work = DispatchGroup()

  /// Begins to commit the transaction that is open on `queue`.
  init(_ queue: DatabaseQueue) {
    work.enter()
    queue.asyncWriteWithoutTransaction { [self] db in
      let made = Result { try Transaction.commit(db) }
      outcome.withLock { $0 = made }
      work.leave()
    }
    // Where both get the same core, the disk is to begin first.
    sched_yield()
  }

  /// Waits until all is on disk; throws where nothing is.
  func finish() throws {
    work.wait()
    try outcome.withLock { $0 }?.get()
  }
}
