extension AdviceText {
  /// The numbers that can be the measure. Those of a time limit, a rate or a group are none:
  /// `within 30 minutes`, `per 1,000 night shifts`, `the top 20 customers`, `guests over 60`.
  var measures: [Range<Int>] {
    numbers.filter { range in
      guard let index = words.firstIndex(where: { $0.range == range }) else { return true }
      return !isCircumstance(index)
    }
  }

  private func isCircumstance(_ index: Int) -> Bool {
    let before = word(at: index - 1)
    let after = word(at: index + 1)
    if Self.rates.contains(before) { return true }
    if after == "years", word(at: index + 2) == "old" { return true }
    if before == "of", word(at: index - 2) == "out" || isNumber(index - 2) { return true }
    guard Self.spans.contains(after) || words[index].text.hasSuffix("h") else { return false }
    return Self.limits.contains(before) || Self.comparisons.contains(before) && isInClause(index)
  }

  private func isNumber(_ index: Int) -> Bool {
    words.indices.contains(index) && numbers.contains(words[index].range)
  }

  /// Whether the words before `index` only tell which ones are counted.
  private func isInClause(_ index: Int) -> Bool {
    words[..<index].contains { Self.clauses.contains($0.text) }
  }

  private static let rates: Set<String> = [
    "within", "per", "every", "each", "top", "last", "first", "past", "next", "aged", "age",
    "another",
  ]

  private static let limits: Set<String> = [
    "in", "after", "for", "a", "an", "inside", "the", "during", "before",
  ]

  private static let comparisons: Set<String> = [
    "than", "least", "most", "over", "under", "below", "above",
  ]

  private static let clauses: Set<String> = [
    "who", "that", "which", "with", "where", "whose", "when", "longer", "waiting", "wait",
    "answered",
    "solved", "resolved", "delivered", "shipped", "told", "seen", "repaired", "fixed", "paid",
  ]

  private static let spans: Set<String> = [
    "second", "seconds", "minute", "minutes", "min", "hour", "hours", "day", "days", "week",
    "weeks",
    "month", "months", "year", "years", "h", "working", "business",
  ]
}
