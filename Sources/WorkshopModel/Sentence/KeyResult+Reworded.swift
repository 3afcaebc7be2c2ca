import PlainText

extension KeyResult {
  /// The sentence with the numbers and the day of the values in the place of its own; nil without
  /// values.
  public var sentenceOfValues: CleanText? {
    guard let values else { return nil }
    let said = SaidValues(wording.sentence)
    var parts: [(range: Range<Int>, words: CleanText)] = []
    if let range = said.range, !said.agrees(with: values.measure, unit: wording.unit) {
      parts.append((range, measureWords(values, in: said)))
    }
    if let day = said.day, !day.means(values.due) {
      parts.append((day.range, CleanText(values.due.words)))
    }
    var characters = Array(wording.sentence.string)
    for part in parts.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      characters.replaceSubrange(part.range, with: Array(part.words.string))
    }
    return CleanText(String(characters))
  }

  /// In the sentence's own form: with a capital where it begins with them, and without a unit that
  /// follows anyway.
  private func measureWords(_ values: KeyResultValues, in said: SaidValues) -> CleanText {
    var bare = wording
    if said.unit.isEmpty { bare.unit = "" }
    if case .change(nil, _, _)? = said.measure, case .change(_, let target, _, _) = values.measure {
      let opener = said.words.string.hasPrefix("to ") ? "to " : ""
      return "\(CleanText(opener))\(CleanText(Amount(target, unit: bare.unit).words()))"
    }
    let words = values.measureWords(for: bare)
    guard said.range?.lowerBound == 0 else { return words }
    return CleanText(words.string.prefix(1).uppercased() + words.string.dropFirst())
  }
}
