import FoundationEssentials
import PlainText

/// What was read of a key result on a day, and how sure people were of it.
public struct CheckIn: Hashable, Sendable {
  public let id: CheckInID
  public let day: CalendarDate
  public let reading: CheckInReading
  /// Nil where nobody said.
  public let confidence: Confidence?
  /// One line why; empty where nobody said.
  public let comment: CleanText
  /// Whether it takes the place of what was written for that day before.
  let replaces: Bool
}

public typealias CheckInID = ID<CheckIn>

/// What one check-in reads of a key result, by its kind.
public enum CheckInReading: Hashable, Sendable, Codable {
  /// The value of a level, or what is added to a cumulative metric; of one that is to be found out
  /// first, the value found.
  case value(Decimal)
  /// The stages that are done, by their place from 0.
  case stages([Int])
  case done(Bool)

  private enum ValueCodingKeys: String, CodingKey { case _0 = "value" }
  private enum StagesCodingKeys: String, CodingKey { case _0 = "stages" }
  private enum DoneCodingKeys: String, CodingKey { case _0 = "done" }
}

extension KeyResultKind {
  /// Whether a check-in of this kind reads such a thing.
  func takes(_ reading: CheckInReading) -> Bool {
    switch (self, reading) {
    case (.increase, .value), (.decrease, .value), (.atLeast, .value), (.atMost, .value),
      (.between, .value), (.baseline, .value), (.milestone, .stages), (.binary, .done):
      true
    default: false
    }
  }
}

extension CheckIn {
  /// The day of a check-in, refused where it has not come yet.
  public static func day(
    _ day: CalendarDate, on today: CalendarDate
  ) throws(Rejection) -> CalendarDate {
    guard day <= today else {
      throw Rejection("\(day.words) has not come yet. A check-in is of today or a day before.")
    }
    return day
  }
}
