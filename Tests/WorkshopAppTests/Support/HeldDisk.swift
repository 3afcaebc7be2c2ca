import Foundation

/// A disk that takes a write only when a test lets it.
final class HeldDisk: @unchecked Sendable {
  private let condition = NSCondition()
  private var free = 0
  private var waiting = 0

  /// Whether a write has come that is not let go on.
  var isTaking: Bool {
    condition.lock()
    defer { condition.unlock() }
    return waiting > free
  }

  /// On the thread that writes: waits until it may.
  func take() {
    condition.lock()
    waiting += 1
    while free == 0 { condition.wait() }
    (waiting, free) = (waiting - 1, free - 1)
    condition.unlock()
  }

  /// Lets one write go on, that of now or else the next.
  func letGo() {
    condition.lock()
    free += 1
    condition.broadcast()
    condition.unlock()
  }
}
