import PlainText

extension KeyResult {
  /// The key result with its values, as one sentence: "More people come back: from 35% to 60% by
  /// 30 Sep".
  public func wholeSentence(in cycle: Cycle) -> CleanText {
    guard let values else { return wording.sentence }
    return "\(wording.sentence): \(values.words(for: wording, in: cycle))"
  }
}
