import PlainText
import WorkshopModel

/// What is written of one key result before an import, and which rows of the file came to it.
struct WrittenCheckIns {
  /// How many of each wait for their row.
  private var counts: [ReadCheckIn.Fact: Int] = [:]
  /// The one that counts on each day.
  private var last: [CalendarDate: ReadCheckIn.Fact] = [:]
  private var rows: [CalendarDate: Int] = [:]

  init(_ keyResult: KeyResultID, in workshop: Workshop) {
    for checkIn in workshop.set(of: keyResult)?.checkIns(of: keyResult) ?? [] {
      let fact = ReadCheckIn.Fact(checkIn)
      counts[fact, default: 0] += 1
      last[fact.day] = fact
    }
  }

  /// Whether `checkIn` is there already; each that is there answers for one row.
  mutating func hold(_ checkIn: ReadCheckIn) -> Bool {
    let fact = ReadCheckIn.Fact(checkIn)
    guard let count = counts[fact], count > 0 else { return false }
    counts[fact] = count - 1
    return true
  }

  /// What counted on its day before the import.
  func before(_ checkIn: ReadCheckIn) -> ReadCheckIn.Fact? { last[checkIn.day] }

  /// - Returns: the row that was new on the same day before, if any.
  mutating func take(_ checkIn: ReadCheckIn) -> Int? {
    rows.updateValue(checkIn.row, forKey: checkIn.day)
  }
}
