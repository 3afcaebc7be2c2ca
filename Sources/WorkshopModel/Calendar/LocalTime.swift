import PlainText

/// What the clock on the wall shows at a moment. It knows the offset of each moment: the one of
/// today would tell times of the other half of the year an hour wrong.
public struct LocalTime: Sendable {
  private let secondsFromUTC: @Sendable (Timestamp) -> Int

  /// - Parameter secondsFromUTC: seconds that the clock is ahead of UTC at a moment.
  public init(_ secondsFromUTC: @escaping @Sendable (Timestamp) -> Int) {
    self.secondsFromUTC = secondsFromUTC
  }

  public static let utc = LocalTime { _ in 0 }

  public func day(of moment: Timestamp) -> CalendarDate {
    CalendarDate(moment, secondsFromUTC: secondsFromUTC(moment))
  }

  /// `09:41`.
  public func timeOfDay(of moment: Timestamp) -> CleanText {
    let seconds = moment.milliseconds / 1000 + secondsFromUTC(moment)
    let minutes = ((seconds % 86_400) + 86_400) % 86_400 / 60
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(two(minutes / 60)):\(two(minutes % 60))"
  }

  /// `2027-03-01 09:41`.
  public func words(for moment: Timestamp) -> CleanText {
    "\(day(of: moment).description) \(timeOfDay(of: moment))"
  }
}
