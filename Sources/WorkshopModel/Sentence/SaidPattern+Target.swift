extension SaidPattern {
  /// `Raise satisfaction to 90 % (today 70 %)`, `Reach 2,000 weekly users`: a target, and where we
  /// are today if that is said.
  static func target(in text: AdviceText) -> SaidPattern? {
    guard let (number, words, direction) = named(in: text) else { return nil }
    let start = text.words.indices.lazy.filter { starts.contains(text.word(at: $0)) }
      .compactMap { SaidNumber(at: $0 + 1, in: text) }.first
    let taken = [number.words, start?.words].compactMap(\.self)
    let isAlone = text.measures.allSatisfy { place in
      taken.contains { words in words.contains { text.words[$0].range == place } }
    }
    guard isAlone else { return nil }
    guard let start else {
      return SaidPattern(
        measure: .change(baseline: nil, target: number.value, direction: direction),
        unit: number.unit, multiplier: number.multiplier, words: words)
    }
    guard let pair = SaidPair(start, number), pair.first != pair.second else { return nil }
    return SaidPattern(
      measure: .change(
        baseline: pair.first, target: pair.second,
        direction: pair.second > pair.first ? .increase : .decrease),
      unit: pair.unit, multiplier: pair.multiplier,
      words: min(
        words.lowerBound, start.words.lowerBound - 1)..<max(
          words.upperBound, start.words.upperBound))
  }

  private static func named(
    in text: AdviceText
  ) -> (number: SaidNumber, words: Range<Int>, direction: KeyResultKind)? {
    if reaching.contains(text.word(at: 0)), let number = SaidNumber(at: 1, in: text) {
      return (number, 1..<number.words.upperBound, .increase)
    }
    let goesUp = rising.contains(text.word(at: 0))
    guard goesUp || falling.contains(text.word(at: 0)) else { return nil }
    let targets = text.words.indices.dropFirst().filter { text.word(at: $0) == "to" }
      .compactMap { SaidNumber(at: $0 + 1, in: text) }
    guard let number = targets.first, targets.count == 1 else { return nil }
    // "Visits to 3 museums" counts visits.
    let next = text.word(at: number.words.upperBound)
    guard !number.unit.isEmpty || ends.contains(next) else { return nil }
    return (
      number, number.words.lowerBound - 1..<number.words.upperBound, goesUp ? .increase : .decrease
    )
  }

  private static let reaching: Set<String> = ["reach", "hit", "achieve", "attain"]
  private static let rising: Set<String> = ["increase", "raise", "grow", "lift", "boost"]
  private static let falling: Set<String> = [
    "reduce", "cut", "lower", "decrease", "shorten", "bring", "drop",
  ]
  private static let starts: Set<String> = ["today", "currently", "now", "was"]

  /// What may follow a target without a unit.
  private static let ends: Set<String> = [
    "", "by", "until", "till", "in", "a", "per", "this", "before", "today", "currently", "now",
    "across", "within",
  ]
}
