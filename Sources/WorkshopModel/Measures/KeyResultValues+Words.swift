import FoundationEssentials
import PlainText

extension KeyResultValues {
  /// The values as the end of a sentence: `from 1,200 to 2,000 users by 30 Sep`.
  public func words(unit: CleanText, withYear: Bool = false) -> CleanText {
    let day = withYear ? due.words : due.dayAndMonth
    switch measure {
    case .change(let baseline, let target, _, _):
      return "from \(Self.pair(baseline, "to", target, unit)) by \(day)"
    case .limit(let limit): return "\(Amount(limit, unit: unit).words()) by \(day)"
    case .range(let low, let high):
      return "between \(Self.pair(low, "and", high, unit)) until \(day)"
    case .stages(let stages):
      return "\(stages.count) \(stages.count == 1 ? "stage" : "stages") by \(day)"
    case .binary: return "done by \(day)"
    case .unknown: return "find out by \(day)"
    }
  }

  /// The same, with the word a limit needs: `at least 40% by 30 Sep`.
  public func words(for wording: KeyResultWording, withYear: Bool = false) -> CleanText {
    let words = words(unit: wording.unit, withYear: withYear)
    switch (wording.kind, measure) {
    case (.atMost, .limit): return "at most " + words
    case (_, .limit): return "at least " + words
    default: return words
    }
  }

  /// The same, with the year where the day lies outside `cycle`.
  public func words(for wording: KeyResultWording, in cycle: Cycle) -> CleanText {
    words(for: wording, withYear: !cycle.contains(due))
  }

  /// A unit that is a word is said once, after the second number.
  private static func pair(
    _ first: Decimal, _ joint: String, _ second: Decimal, _ unit: CleanText
  ) -> String {
    let isWord = unit.string.first.map { $0.isLetter || $0 == "°" } ?? false
    let last = Amount(second, unit: unit).words()
    return "\(Amount(first, unit: isWord ? "" : unit).words()) \(joint) \(last)"
  }
}
