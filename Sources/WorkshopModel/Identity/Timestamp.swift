/// A moment, in whole milliseconds since 1970 UTC, in the years 1 to 9999.
public struct Timestamp: Hashable, Sendable, Comparable {
  public let milliseconds: Int

  /// A moment outside the calendar becomes its first or last one, so that no sum of moments can
  /// overflow.
  public init(milliseconds: Int) {
    self.milliseconds = min(max(milliseconds, Self.calendar.lowerBound), Self.calendar.upperBound)
  }

  public init(seconds: Int) { self.init(milliseconds: Self.milliseconds(seconds)) }

  /// A moment out of a file; nil outside the calendar, where no clock ever stood.
  public init?(stored milliseconds: Int) {
    guard Self.calendar.contains(milliseconds) else { return nil }
    self.milliseconds = milliseconds
  }

  public static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.milliseconds < right.milliseconds
  }

  public static func + (moment: Timestamp, seconds: Int) -> Timestamp {
    let (sum, overflow) = moment.milliseconds.addingReportingOverflow(milliseconds(seconds))
    return Timestamp(milliseconds: overflow ? (seconds < 0 ? .min : .max) : sum)
  }

  private static func milliseconds(_ seconds: Int) -> Int {
    let (product, overflow) = seconds.multipliedReportingOverflow(by: 1000)
    return overflow ? (seconds < 0 ? .min : .max) : product
  }

  private static let calendar = -62_135_596_800_000...253_402_300_799_999
}

extension Timestamp: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let moment = Timestamp(stored: try container.decode(Int.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "no moment of the years 1 to 9999")
    }
    self = moment
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(milliseconds)
  }
}
