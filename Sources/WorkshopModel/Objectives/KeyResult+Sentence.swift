import PlainText

extension KeyResult {
  /// The key result with its values, as one sentence: "More people come back: from 35% to 60% by
  /// 30 Sep". What the sentence says itself is not said twice.
  public func wholeSentence(in cycle: Cycle) -> CleanText {
    guard let words = unsaidValues(in: cycle) else { return wording.sentence }
    guard conflict == nil else { return "\(wording.sentence) (the values say \(words))" }
    return "\(wording.sentence): \(words)"
  }

  /// The values as far as the sentence does not say them, to stand beside it; nil where it says all
  /// of them, or there are none.
  public func unsaidValues(in cycle: Cycle) -> CleanText? {
    guard let values else { return nil }
    let withYear = !cycle.contains(values.due)
    let said = SaidValues(wording.sentence)
    let unit = wording.unit.string.lowercased()
    let saysUnit = unit.isEmpty || wording.sentence.string.lowercased().contains(unit)
    guard saysUnit, said.covers(values.measure, unit: wording.unit) else {
      return values.words(for: wording, withYear: withYear)
    }
    return said.day?.means(values.due) == true ? nil : values.dayWords(withYear: withYear)
  }

  /// The same with the mark of a sentence that says something else.
  public func markedValues(in cycle: Cycle) -> CleanText? {
    guard let words = unsaidValues(in: cycle), let conflict else { return unsaidValues(in: cycle) }
    return "\(words) ! The sentence says \(conflict.said)"
  }
}
