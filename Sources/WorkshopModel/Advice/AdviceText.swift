import PlainText

/// A sentence as the rules read it: words in lower case with their place.
struct AdviceText {
  struct Word {
    /// Lower case, without punctuation around it.
    let text: String
    /// Characters of the sentence it covers.
    let range: Range<Int>
  }

  let words: [Word]
  /// The sentence as it was written.
  let characters: [Character]
  /// The numbers that count something, one range each. Dates, years, names such as `B2B`, `5G`,
  /// `Q3`, `Web 2.0`, `ISO 27001`, `24/7` and `number 1` are none.
  private(set) var numbers: [Range<Int>] = []
  /// Characters in the sentence.
  var count: Int { characters.count }

  init(_ text: CleanText) {
    let characters = Array(text.string)
    self.characters = characters
    var words: [Word] = []
    var start = 0
    while start < characters.count {
      let end = characters[start...].firstIndex(where: Self.dividesWords) ?? characters.count
      if let range = Self.trimmed(start..<end, of: characters) {
        let word = String(characters[range]).lowercased().replacing("’", with: "'")
        words.append(Word(text: word, range: range))
      }
      start = end + 1
    }
    self.words = words
    numbers = countedNumbers()
  }

  /// Where the sentence begins with one of `phrases`, words divided by spaces.
  func start(among phrases: [String]) -> Range<Int>? {
    phrases.lazy.compactMap { range(of: $0, at: 0) }.first
  }

  /// Where one of `phrases` stands first.
  func range(ofAny phrases: [String]) -> Range<Int>? {
    for index in words.indices {
      if let range = phrases.lazy.compactMap({ range(of: $0, at: index) }).first { return range }
    }
    return nil
  }

  func contains(anyOf texts: Set<String>) -> Bool { words.contains { texts.contains($0.text) } }

  /// The text of the word at `index`, empty outside the sentence.
  func word(at index: Int) -> String { words.indices.contains(index) ? words[index].text : "" }

  /// Where `phrase` stands from the word at `index` on.
  func range(of phrase: String, at index: Int) -> Range<Int>? {
    let wanted = phrase.split(separator: " ")
    guard index + wanted.count <= words.count else { return nil }
    let found = words[index..<index + wanted.count]
    guard let first = found.first, let last = found.last,
      zip(found, wanted).allSatisfy({ $0.text == $1 })
    else { return nil }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// An arrow stands between words although no space does: `1,200→2,000`.
  private static func dividesWords(_ character: Character) -> Bool {
    character.isWhitespace || ["→", "➔", "⟶"].contains(character)
  }

  /// Without punctuation around it, nil when nothing is left.
  private static func trimmed(_ range: Range<Int>, of characters: [Character]) -> Range<Int>? {
    let isPart = { (index: Int) in
      let character = characters[index]
      return character.isLetter || character.isNumber || character == "%" || character == "#"
        || character == "&" || character == "+" || CurrencyName.isSymbol(character)
    }
    guard let first = range.first(where: isPart), let last = range.last(where: isPart) else {
      return nil
    }
    return first..<last + 1
  }
}
