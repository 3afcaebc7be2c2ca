import Dispatch
import Synchronization

/// A value that one thread makes and another waits for.
final class Promise<Value: Sendable>: Sendable {
  private let made = Mutex<Value?>(nil)
  private let work = DispatchGroup()

  init() { work.enter() }

  /// To be called once.
  func keep(_ value: Value) {
    made.withLock { $0 = value }
    work.leave()
  }

  /// Waits for the value, which is there when `keep` was called.
  func kept() -> Value? {
    work.wait()
    return made.withLock { $0 }
  }
}
