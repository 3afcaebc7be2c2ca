/// A moment, in whole milliseconds since 1970 UTC.
public struct Timestamp: Hashable, Sendable, Comparable {
  public let milliseconds: Int

  public init(milliseconds: Int) { self.milliseconds = milliseconds }

  public init(seconds: Int) { self.init(milliseconds: seconds * 1000) }

  public static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.milliseconds < right.milliseconds
  }

  public static func + (moment: Timestamp, seconds: Int) -> Timestamp {
    Timestamp(milliseconds: moment.milliseconds + seconds * 1000)
  }
}

extension Timestamp: Codable {
  public init(from decoder: any Decoder) throws {
    self.init(milliseconds: try decoder.singleValueContainer().decode(Int.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(milliseconds)
  }
}
