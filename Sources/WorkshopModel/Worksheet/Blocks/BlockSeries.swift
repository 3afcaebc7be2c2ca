import FoundationEssentials
import PlainText

/// A key result over time, to be drawn where there is room for a picture and told in words elsewhere.
public struct BlockSeries: Hashable, Sendable {
  /// "1.2 Repairs on the same day: from 20% to 45% by 30 Sep 2027".
  public let caption: CleanText
  public let series: KeyResultSeries

  /// "read 8 times, the last 32% on 19 Oct 2026; goal 45%; at this pace 50% by 31 Dec 2027".
  public var words: CleanText {
    let count = series.measured.count
    let last = series.measured.last.map { "\(series.exactWords($0.value)) on \($0.day.words)" }
    let read = "read \(count == 1 ? "once" : "\(count) times"), \(count == 1 ? "" : "the last ")"
    let goals = series.goals.map { series.exactWords($0).string }
    let pace = series.forecast.last.map {
      "at this pace \(series.words($0.value)) by \($0.day.words)"
    }
    let since = series.earlierGoals.isEmpty ? "" : " since \(series.goalsSince.words)"
    let goal = goals.count == 2 ? "goal between \(goals[0]) and \(goals[1])" : "goal \(goals[0])"
    let parts = [last.map { read + $0 }, goal + since, pace]
    return CleanText(parts.compactMap(\.self).joined(separator: "; "))
  }

  /// All of it in a line.
  public var line: CleanText { "\(caption): \(words)" }
}

extension Worksheet {
  /// The key results that something was read of, and that can be drawn.
  public var series: [BlockSeries] {
    objectives.flatMap(\.keyResults).compactMap { keyResult in
      guard let series = KeyResultSeries(keyResult.standing, in: cycle), !series.measured.isEmpty
      else { return nil }
      let values = keyResult.values.map { ": \($0)" as CleanText } ?? ""
      return BlockSeries(
        caption: "\(keyResult.number) \(keyResult.sentence.singleLine)\(values)", series: series)
    }
  }
}
