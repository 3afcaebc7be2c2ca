import FoundationEssentials
import PlainText

/// What happens to the key results of the sample quarter, week by week: one runs ahead, one stands at
/// risk, one falls below its start, one is forgotten, one goes stage by stage.
enum DemoWeeks {
  struct Draft: Sendable {
    let wording: KeyResultWording
    let measure: KeyResultValues.Measure
    /// Whether it belongs to the objective that was carried over.
    var isOfCarried = false
  }

  /// What is read of a key result in each of thirteen weeks.
  struct Course: Sendable {
    /// In tenths.
    var values: [Int] = []
    /// How many stages are done; nil where a value is read.
    var stages: [Int]?
    let confidence: [Int]
    /// By week, from 1.
    var comments: [Int: CleanText] = [:]
    /// The weeks in which nobody read anything.
    var missed: ClosedRange<Int>?

    func reading(inWeek week: Int) -> CheckInReading? {
      if let missed, missed.contains(week) { return nil }
      if let stages { return .stages(Array(0..<stages[week - 1])) }
      return .value(Decimal(values[week - 1]) / 10)
    }
  }

  static let drafts: [Draft] = [
    Draft(
      wording: KeyResultWording(
        sentence: "The second repair van is on the road", kind: .milestone, owner: "Tomáš Novák"),
      measure: .stages([
        Stage(title: "van ordered"), Stage(title: "workshop built in", weight: 2),
        Stage(title: "first repair on the road"),
      ]), isOfCarried: true),
    Draft(
      wording: KeyResultWording(
        sentence: "Riders come back within a month", metric: "riders who come back", unit: "%",
        owner: "Åsa Lindqvist"),
      measure: .change(baseline: 30, target: 45, stretch: nil, commit: nil)),
    Draft(
      wording: KeyResultWording(
        sentence: "Fewer riders complain about waiting", metric: "complaints in a month",
        unit: "complaints", kind: .decrease, owner: "Imani Okafor"),
      measure: .change(baseline: 40, target: 20, stretch: nil, commit: nil)),
    Draft(
      wording: KeyResultWording(
        sentence: "Companies book a day with us", metric: "days booked", unit: "days",
        measurement: .cumulative, owner: "Nadia Haddad"),
      measure: .change(baseline: 0, target: 24, stretch: nil, commit: nil)),
  ]

  /// Of the key result that was carried over, then of the drafts.
  static let courses: [Course] = [
    Course(
      values: [250, 252, 254, 255, 255, 255, 255, 256, 258, 260, 262, 264, 265],
      confidence: [7, 7, 6, 6, 6, 6, 6, 5, 5, 5, 5, 5, 5],
      comments: [4: "The rain kept people at home"], missed: 5...7),
    Course(
      stages: [0, 0, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3],
      confidence: [6, 6, 7, 7, 7, 8, 8, 8, 8, 8, 8, 9, 9],
      comments: [6: "The workshop is built in, two weeks early"]),
    Course(
      values: [300, 320, 340, 360, 380, 400, 420, 420, 430, 430, 440, 440, 450],
      confidence: [6, 6, 7, 7, 8, 8, 9, 9, 9, 9, 9, 9, 9],
      comments: [7: "The postcard after a ride works"]),
    Course(
      values: [400, 410, 420, 440, 430, 450, 460, 440, 420, 400, 380, 360, 340],
      confidence: [6, 6, 5, 5, 4, 4, 3, 3, 4, 4, 5, 5, 5],
      comments: [7: "The new phone line is busy at noon"]),
    Course(
      values: [0, 10, 0, 10, 0, 10, 0, 20, 20, 10, 20, 10, 20],
      confidence: [7, 7, 7, 6, 6, 6, 3, 3, 3, 3, 3, 3, 3],
      comments: [7: "The big one said no"]),
  ]

  static let priorities: [(CleanText, CleanText)] = [
    ("A second person at the phone from noon to two", "Imani Okafor"),
    ("Call the five companies that asked", "Nadia Haddad"),
    ("Count the test rides again", "François Dubois"),
  ]
}
