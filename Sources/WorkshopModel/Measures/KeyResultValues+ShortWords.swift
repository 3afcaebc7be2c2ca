import FoundationEssentials
import PlainText

extension KeyResultValues {
  /// The values where there is little room: `18% → 45%`, `at least 60 points`, `3 stages`; the day only
  /// where it is not the last one of `cycle`.
  public func shortWords(for wording: KeyResultWording, in cycle: Cycle) -> CleanText {
    let words: CleanText
    switch measure {
    case .change(let baseline, let target, _, _):
      let unit = wording.unit
      let isWord = unit.string.first.map { $0.isLetter || $0 == "°" } ?? false
      let from = CleanText(Amount(baseline, unit: isWord ? "" : unit).words())
      words = "\(from) → \(CleanText(Amount(target, unit: unit).words()))"
    case .limit, .range, .stages: words = measureWords(for: wording)
    case .binary: words = "done"
    case .unknown: words = "find out"
    }
    return due == cycle.last ? words : "\(words) \(dayWords())"
  }
}
