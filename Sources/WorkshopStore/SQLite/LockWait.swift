import Foundation
import GRDB
import Synchronization

/// Decides for a connection how long a try goes on while another process holds the file. Whoever has
/// waited in vain asks only for a moment the next time: a process that was stopped may hold the file
/// for minutes, and every try of every kind would take the whole time again.
final class LockWait: Sendable {
  /// Others' writes may let readers pass, so each kind is judged by itself.
  enum Purpose: Hashable {
    case reading, writing
  }

  private struct State {
    var patience = LockPatience.long
    var purpose = Purpose.reading
    /// What has been tried in vain, and not succeeded since.
    var stuck: Set<Purpose> = []
    var began = ContinuousClock.now

    var limit: Duration {
      if stuck.contains(purpose) { return .milliseconds(20) }
      return patience == .long ? .seconds(5) : .milliseconds(400)
    }
  }

  private let state = Mutex(State())

  /// Between two looks at a lock. SQLite's own pauses grow to a tenth of a second, which a person
  /// notices.
  private static let pauses = 1...6

  var patience: LockPatience {
    get { state.withLock { $0.patience } }
    set {
      state.withLock {
        $0.patience = newValue
        if newValue == .long { $0.stuck = [] }
      }
    }
  }

  /// Whether the last try to write was in vain.
  var isStuckWriting: Bool { state.withLock { $0.stuck.contains(.writing) } }

  /// Does `body`, whose waiting counts as `purpose`, and remembers whether it was in vain.
  func run<Value>(_ purpose: Purpose, _ body: () throws -> Value) throws -> Value {
    state.withLock { $0.purpose = purpose }
    do {
      let value = try body()
      state.withLock { _ = $0.stuck.remove(purpose) }
      return value
    } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
      state.withLock { _ = $0.stuck.insert(purpose) }
      throw error
    }
  }

  /// Pauses before another look at the lock; false when it has been long enough.
  /// - Parameter tries: how many looks there were.
  func goesOn(after tries: Int) -> Bool {
    let isOver = state.withLock { state in
      if tries == 0 { state.began = .now }
      return ContinuousClock.now - state.began >= state.limit
    }
    guard !isOver else { return false }
    usleep(UInt32(Int.random(in: Self.pauses)) * 1000)
    return true
  }
}
