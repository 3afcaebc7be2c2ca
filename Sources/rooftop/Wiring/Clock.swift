import Foundation
import WorkshopModel

/// The clock on the wall.
enum Clock {
  static var now: Timestamp {
    Timestamp(milliseconds: Int((Date().timeIntervalSince1970 * 1000).rounded()))
  }

  /// Asked of the C library: Foundation's time zones load tables of several milliseconds at every
  /// start.
  static let localTime: LocalTime = {
    tzset()
    return LocalTime { moment in
      var seconds = time_t(moment.milliseconds / 1000)
      var local = tm()
      return localtime_r(&seconds, &local) == nil ? 0 : local.tm_gmtoff
    }
  }()

  static var today: CalendarDate { localTime.day(of: now) }
}
