import Glibc

/// A moment of a clock that is never set.
struct Moment: Hashable, Comparable, Sendable {
  /// Since some moment in the past.
  let seconds: Double

  static var now: Moment {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Moment(seconds: Double(time.tv_sec) + Double(time.tv_nsec) / 1e9)
  }

  func advanced(by seconds: Double) -> Moment { Moment(seconds: self.seconds + seconds) }

  /// Seconds until then; 0 when it has passed.
  var remaining: Double { max(0, seconds - Moment.now.seconds) }

  static func < (left: Moment, right: Moment) -> Bool { left.seconds < right.seconds }
}
