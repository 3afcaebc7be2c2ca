import FoundationEssentials

/// A measure found in a sentence, with the words that say it.
struct SaidPattern {
  let measure: SaidMeasure
  let unit: String
  let multiplier: Decimal
  let words: Range<Int>

  /// The one measure of the sentence; nil where it says none, or more than one.
  static func found(in text: AdviceText) -> SaidPattern? {
    guard !text.numbers.isEmpty, TwoMetricsRule.place(in: text) == nil else { return nil }
    let changes = text.words.indices.compactMap { change(at: $0, in: text) }
    if let change = changes.first { return changes.count == 1 ? change : nil }
    guard !text.contains(anyOf: clauses) else { return nil }
    let others = text.words.indices.compactMap {
      limit(at: $0, in: text) ?? range(at: $0, in: text)
    }
    if let other = others.first {
      return others.count == 1 && other.isAlone(in: text) ? other : nil
    }
    return target(in: text)
  }

  /// In a clause a number tells which ones are counted, not how many.
  private static let clauses: Set<String> = [
    "who", "that", "which", "with", "where", "having", "whose", "when", "if",
  ]

  /// Whether every other number of the sentence belongs to something that is not measured.
  func isAlone(in text: AdviceText) -> Bool {
    text.measures.allSatisfy { place in words.contains { text.words[$0].range == place } }
  }

  /// `from 60 % to 85 %`, `60 → 85`, `to 2 days from 9`.
  private static func change(at index: Int, in text: AdviceText) -> SaidPattern? {
    if text.word(at: index) == "from", !ages.contains(text.word(at: index - 1)) {
      guard let first = SaidNumber(at: index + 1, in: text) else { return nil }
      if let second = SaidNumber(joinedBy: ["to"], after: first, in: text) {
        return change(first, second, index..<second.words.upperBound)
      }
      guard let before = SaidNumber(joinedBy: ["to"], before: index, in: text) else { return nil }
      return change(first, before, before.words.lowerBound - 1..<first.words.upperBound)
    }
    guard let first = SaidNumber(at: index, in: text),
      let second = SaidNumber(at: first.words.upperBound, in: text),
      text.arrow(between: first.words.upperBound - 1, and: first.words.upperBound)
    else { return nil }
    return change(first, second, index..<second.words.upperBound)
  }

  private static let ages: Set<String> = [
    "aged", "age", "ages", "open", "opens", "opening", "apart", "different",
  ]

  private static func change(
    _ first: SaidNumber, _ second: SaidNumber, _ words: Range<Int>
  ) -> SaidPattern? {
    guard let pair = SaidPair(first, second), pair.first != pair.second else { return nil }
    return SaidPattern(
      measure: .change(
        baseline: pair.first, target: pair.second,
        direction: pair.second > pair.first ? .increase : .decrease),
      unit: pair.unit, multiplier: pair.multiplier, words: words)
  }

  /// `between 3 and 5`.
  private static func range(at index: Int, in text: AdviceText) -> SaidPattern? {
    guard text.word(at: index) == "between", !ages.contains(text.word(at: index - 1)),
      let first = SaidNumber(at: index + 1, in: text),
      let second = SaidNumber(joinedBy: ["and"], after: first, in: text),
      let pair = SaidPair(first, second), pair.first <= pair.second
    else { return nil }
    return SaidPattern(
      measure: .between(low: pair.first, high: pair.second), unit: pair.unit,
      multiplier: pair.multiplier, words: index..<second.words.upperBound)
  }

  /// `at least 40`, `no more than 3 %`.
  private static func limit(at index: Int, in text: AdviceText) -> SaidPattern? {
    if let sign = text.limitSign(before: index), let number = SaidNumber(at: index, in: text) {
      return SaidPattern(
        measure: sign == "≥" ? .atLeast(number.value) : .atMost(number.value), unit: number.unit,
        multiplier: number.multiplier, words: number.words)
    }
    guard !bounds.contains(text.word(at: index - 1)),
      let phrase = limits.first(where: { text.range(of: $0.words, at: index) != nil })
    else { return nil }
    let place = index + phrase.words.split(separator: " ").count
    guard let number = SaidNumber(at: place, in: text) else { return nil }
    return SaidPattern(
      measure: phrase.isLeast ? .atLeast(number.value) : .atMost(number.value), unit: number.unit,
      multiplier: number.multiplier, words: index..<number.words.upperBound)
  }

  private static let limits: [(words: String, isLeast: Bool)] = [
    ("at least", true), ("no less than", true), ("no fewer than", true), ("not less than", true),
    ("not fewer than", true), ("a minimum of", true), ("minimum", true), ("at most", false),
    ("no more than", false),
    ("not more than", false), ("a maximum of", false), ("maximum", false),
  ]

  private static let bounds: Set<String> = [
    "within", "in", "after", "every", "for", "per", "of", "each", "over",
  ]
}

extension AdviceText {
  /// `≥` or `≤` before the word at `index`, however it is written.
  fileprivate func limitSign(before index: Int) -> Character? {
    guard words.indices.contains(index) else { return nil }
    let start = index == 0 ? 0 : words[index - 1].range.upperBound
    switch String(characters[start..<words[index].range.lowerBound].filter { !$0.isWhitespace }) {
    case "≥", ">=": return "≥"
    case "≤", "<=": return "≤"
    default: return nil
    }
  }
}
