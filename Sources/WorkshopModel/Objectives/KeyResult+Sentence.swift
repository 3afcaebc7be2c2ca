import PlainText

extension KeyResult {
  /// The key result with its values, as one sentence: "More people come back: from 35% to 60% by
  /// 30 Sep". What the sentence says itself is not said twice.
  public func wholeSentence(in cycle: Cycle) -> CleanText {
    guard let values else { return wording.sentence }
    let said = SaidValues(wording.sentence)
    guard let words = unsaid(values, by: said, in: cycle) else { return wording.sentence }
    guard SentenceConflict(wording, values, saying: said) == nil else {
      return "\(wording.sentence) (the values say \(words))"
    }
    let isDayAlone = words.string.hasPrefix("by ")
    return "\(wording.sentence)\(isDayAlone ? "," : ":") \(words)"
  }

  /// The values as far as the sentence does not say them, to stand beside it; nil where it says all
  /// of them, or there are none.
  public func unsaidValues(in cycle: Cycle) -> CleanText? {
    values.flatMap { unsaid($0, by: SaidValues(wording.sentence), in: cycle) }
  }

  private func unsaid(
    _ values: KeyResultValues, by said: SaidValues, in cycle: Cycle
  ) -> CleanText? {
    let withYear = !cycle.contains(values.due)
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
    return unsaid.isEmpty ? nil : unsaid.joined(by: ", ")
  }

  /// The same with the mark of a sentence that says something else.
  public func markedValues(in cycle: Cycle) -> CleanText? {
    guard let words = unsaidValues(in: cycle), let conflict else { return unsaidValues(in: cycle) }
    return "\(words) ! The sentence says \(conflict.said)"
  }
}
