import FoundationEssentials
import PlainText

extension KeyResultValues {
  /// The values as the end of a sentence: `from 1,200 to 2,000 users by 30 Sep`; a limit with the
  /// word it needs: `at least 40% by 30 Sep`.
  public func words(for wording: KeyResultWording, withYear: Bool = false) -> CleanText {
    switch measure {
    case .binary: "done \(dayWords(withYear: withYear))"
    case .unknown: "find out \(dayWords(withYear: withYear))"
    case .change, .limit, .range, .stages:
      "\(measureWords(for: wording)) \(dayWords(withYear: withYear))"
    }
  }

  /// The numbers without the day: `from 1,200 to 2,000 users`; empty where there is none.
  public func measureWords(for wording: KeyResultWording) -> CleanText {
    let unit = wording.unit
    switch measure {
    case .change(let baseline, let target, _, _):
      return "from \(Self.pair(baseline, "to", target, unit))"
    case .limit(let limit):
      let word = wording.kind == .atMost ? "at most" : "at least"
      return "\(word) \(Amount(limit, unit: unit).words())"
    case .range(let low, let high): return "between \(Self.pair(low, "and", high, unit))"
    case .stages(let stages): return "\(stages.count) \(stages.count == 1 ? "stage" : "stages")"
    case .binary, .unknown: return ""
    }
  }

  /// `by 30 Sep`; `until 30 Sep` where it has to hold all the time.
  public func dayWords(withYear: Bool = false) -> CleanText {
    let day = withYear ? due.words : due.dayAndMonth
    if case .range = measure { return "until \(day)" }
    return "by \(day)"
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
