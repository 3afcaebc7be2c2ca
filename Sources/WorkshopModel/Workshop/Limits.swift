import FoundationEssentials

/// The numbers that keep a workshop focused and its screens readable.
public enum Limits {
  public static let objectives = 3
  public static let keyResults = 3
  /// Under one key result, with those that are over.
  public static let tasks = 12
  /// Of one set in one week, without those that were dropped.
  public static let priorities = 4
  /// Of one set.
  public static let healthMetrics = 6
  /// Who gets the goals.
  public static let audiences = 100
  /// Goals above that one goal may serve.
  public static let served = 3
  /// Key results that one unit leads before that is flagged.
  public static let leads = 3
  public static let people = 200
  /// Booked at one time.
  public static let bookings = 200
  /// In the agenda of one session.
  public static let phases = 40
  public static let units = 1_000
  public static let sets = 20_000
  /// Of suggestions, in one set.
  static let groups = 12
  /// Suggestions that one list may bring into the box.
  static let listed = countable.upperBound

  /// Of a key result in its objective.
  public static let weight: ClosedRange<Decimal> = 0...1_000

  /// Characters; the editors and `judge` read the same figures.
  public static let name = 60
  public static let note = 400
  public static let statement = 400
  /// What a facilitator writes for themselves, for one phase.
  public static let ownNotes = 2_000
  public static let suggestion = 160
  public static let sentence = 160
  public static let shortText = 60
  /// Who gets the goals: a name, or several.
  public static let audience = 100
  static let fileName = 255
  public static let reason = 300
  /// Minutes of one phase.
  public static let minutes = 1...480

  /// What a number of minutes, hands or entries is taken for at most, whatever a file says: sums of
  /// them cannot overflow.
  static let countable = 0...10_000_000
}
