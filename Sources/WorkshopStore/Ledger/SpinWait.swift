import Foundation

/// A wait without sleep: waking a thread takes a tenth of a millisecond in a virtual machine.
enum SpinWait {
  /// Waits so long as `isWaiting`, at most for `milliseconds`, and only while no other thread wants the
  /// processor.
  static func whileNobodyElseWaits(milliseconds: Int, _ isWaiting: () -> Bool) {
    var now = DispatchTime.now()
    let end = now + DispatchTimeInterval.milliseconds(milliseconds)
    while isWaiting(), now < end {
      let before = now
      sched_yield()
      now = .now()
      if now > before + nobodyElse { return }
    }
  }

  /// The longest that yielding the processor takes when no other thread wants it.
  private static var nobodyElse: DispatchTimeInterval { .microseconds(30) }
}
