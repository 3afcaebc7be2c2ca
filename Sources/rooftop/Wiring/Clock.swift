import Foundation
import PlainText
import WorkshopModel

/// The clock on the wall.
enum Clock {
  static var now: Timestamp {
    Timestamp(milliseconds: Int((Date().timeIntervalSince1970 * 1000).rounded()))
  }

  /// Seconds that local time is ahead of UTC. Asked of the C library: Foundation's time zones load
  /// tables of several milliseconds at every start.
  static var secondsFromUTC: Int {
    var moment = time(nil)
    var local = tm()
    tzset()
    return localtime_r(&moment, &local) == nil ? 0 : local.tm_gmtoff
  }

  static var today: CalendarDate { CalendarDate(now, secondsFromUTC: secondsFromUTC) }

  /// `2027-03-01 09:41`.
  static func words(_ moment: Timestamp, secondsFromUTC: Int) -> CleanText {
    let day = CalendarDate(moment, secondsFromUTC: secondsFromUTC)
    let seconds = moment.milliseconds / 1000 + secondsFromUTC
    let minutes = ((seconds % 86_400) + 86_400) % 86_400 / 60
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return CleanText("\(day) \(two(minutes / 60)):\(two(minutes % 60))")
  }
}
