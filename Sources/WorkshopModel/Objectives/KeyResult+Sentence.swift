import PlainText

extension KeyResult {
  /// The key result with its values, as one sentence: "More people come back: from 35% to 60% by
  /// 30 Sep". What the sentence says itself is not said twice.
  public func wholeSentence(in cycle: Cycle) -> CleanText {
    guard let words = unsaidValues(in: cycle) else { return wording.sentence }
    guard conflict == nil else { return "\(wording.sentence) (the values say \(words))" }
    let isDayAlone = words.string.hasPrefix("by ")
    return "\(wording.sentence)\(isDayAlone ? "," : ":") \(words)"
  }

  /// The values as far as the sentence does not say them, to stand beside it; nil where it says all
  /// of them, or there are none.
  public func unsaidValues(in cycle: Cycle) -> CleanText? {
    guard let values else { return nil }
    let withYear = !cycle.contains(values.due)
    let said = SaidValues(wording.sentence)
    guard said.covers(values.measure, unit: wording.unit) else {
      return values.words(for: wording, withYear: withYear)
    }
    let unit = wording.unit
    let saysUnit =
      unit.isEmpty || !said.unit.isEmpty
      || wording.sentence.string.lowercased().contains(unit.string.lowercased())
    let unsaid: [CleanText] =
      (saysUnit ? [] : ["in \(unit)"])
      + (said.day?.means(values.due) == true ? [] : [values.dayWords(withYear: withYear)])
    return unsaid.isEmpty ? nil : CleanText(unsaid.map(\.string).joined(separator: ", "))
  }

  /// The same with the mark of a sentence that says something else.
  public func markedValues(in cycle: Cycle) -> CleanText? {
    guard let words = unsaidValues(in: cycle), let conflict else { return unsaidValues(in: cycle) }
    return "\(words) ! The sentence says \(conflict.said)"
  }
}
