extension AdviceText {
  /// What `numbers` holds.
  func countedNumbers() -> [Range<Int>] {
    words.indices.flatMap { index -> [Range<Int>] in
      let word = words[index]
      guard word.text.hasASCIIDigit else { return [] }
      if word.text.contains("%") || word.text.contains(where: CurrencyName.isSymbol) {
        return Array(repeating: word.range, count: Self.groups(in: word.text).count)
      }
      guard !isDatePart(index), !isLabel(index) else { return [] }
      return Self.groups(in: word.text).map { _ in word.range }
    }
  }

  /// `1,200→2,000` holds two numbers, `2,000` one.
  private static func groups(in text: String) -> [Substring] {
    if text.hasOnlyASCIIDigits { return [text[...]] }
    return text.split { $0 == "→" || $0 == "–" || $0 == "-" }
      .filter { $0.contains(where: \.isASCIIDigit) }
  }

  private func isDatePart(_ index: Int) -> Bool {
    let text = words[index].text
    let isNextToMonth = [index - 1, index + 1].contains { MonthName.number(word(at: $0)) != nil }
    if isNextToMonth, text.count <= 4, text.first?.isASCIIDigit == true { return true }
    if !text.hasOnlyASCIIDigits {
      if text.contains("/") { return !isScore(index) }
      if text.split(separator: ".").count > 2 { return true }
      if text.split(separator: "-").count > 2 { return true }
    }
    guard text.count == 4, let year = Int(text), (1900...2099).contains(year) else {
      return isAroundTheClock(index)
    }
    if (2020...2040).contains(year), Self.afterNames.contains(word(at: index + 1)) { return true }
    return MonthName.number(word(at: index - 2)) != nil
      || (Self.beforeYears.contains(word(at: index - 1))
        && Self.afterYears.contains(word(at: index + 1)))
  }

  /// `9/10`, unless a day was meant.
  private func isScore(_ index: Int) -> Bool {
    let pieces = words[index].text.split(separator: "/")
    guard pieces.count == 2, let scored = Int(pieces[0]), let of = Int(pieces[1]) else {
      return false
    }
    return [5, 10, 100].contains(of) && scored <= of
      && !["by", "until", "on", "till"].contains(word(at: index - 1))
  }

  /// `24 hours a day`, `7 days a week`.
  private func isAroundTheClock(_ index: Int) -> Bool {
    ["24", "7", "365"].contains(words[index].text)
      && ["hours", "days"].contains(word(at: index + 1)) && word(at: index + 2) == "a"
  }

  private func isLabel(_ index: Int) -> Bool {
    let word = words[index]
    if word.text.first == "#" || word.text.first?.isLetter == true { return true }
    let letters = word.text.drop { !$0.isLetter }
    if !letters.isEmpty, !Self.afterDigits.contains(String(letters.prefix { $0.isLetter })) {
      return true
    }
    return Self.beforeLabels.contains(self.word(at: index - 1))
  }

  private static let beforeYears: Set<String> = [
    "in", "by", "of", "until", "before", "for", "during", "since", "through", "into",
    "towards",
  ]

  /// What may follow a year, or nothing; after anything else `in 2000 shops` counts shops.
  private static let afterYears: Set<String> = [
    "", "from", "to", "and", "or", "at", "by", "with", "where", "that", "when", "so", "we", "our",
    "for", "as", "than",
  ]

  /// After these words the coming year is a name: `make 2027 the year of the guest`.
  private static let afterNames: Set<String> = ["the", "is", "was", "will", "our", "a", "feels"]

  private static let afterDigits: Set<String> = [
    "k", "m", "mn", "bn", "b", "x", "h", "min", "s", "ms", "kg", "km", "t", "days", "hours",
    "kwh", "mwh", "kw", "gb", "tb", "cm", "mm", "pp",
  ]

  private static let beforeLabels: Set<String> = [
    "web", "industry", "fortune", "number", "no", "iso", "phase", "version", "vision", "agenda",
    "route", "formula", "series", "tier", "horizon", "covid", "model", "terminal", "hall",
    "generation", "room", "gate", "area", "floor", "studio", "class", "grade", "level",
  ]
}

extension String {
  var hasASCIIDigit: Bool { utf8.contains { (0x30...0x39).contains($0) } }
  var hasOnlyASCIIDigits: Bool { utf8.allSatisfy { (0x30...0x39).contains($0) } }
}

extension Character {
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
