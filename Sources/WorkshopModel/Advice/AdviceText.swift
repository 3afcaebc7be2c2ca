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
  /// What the words with numbers say, by their place.
  private(set) var said: [Int: SaidNumber] = [:]
  /// Characters in the sentence.
  var count: Int { characters.count }

  init(_ text: CleanText) {
    let string = text.string
    let places = Array(string.indices)
    let characters = Array(string)
    self.characters = characters
    var words: [Word] = []
    var start = 0
    while start < characters.count {
      let end = characters[start...].firstIndex(where: Self.dividesWords) ?? characters.count
      if let range = Self.trimmed(start..<end, of: characters) {
        let end = range.upperBound < places.count ? places[range.upperBound] : string.endIndex
        let word = string[places[range.lowerBound]..<end].lowercased()
        // Most words are ASCII, and need no look for what Unicode has besides.
        let isPlain = word.utf8.count == range.count
        words.append(Word(text: isPlain ? word : word.replacing("’", with: "'"), range: range))
      }
      start = end + 1
    }
    self.words = words
    numbers = countedNumbers()
    for index in words.indices { said[index] = SaidNumber(reading: index, in: self) }
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
    if let ascii = character.asciiValue { return ascii == 0x20 || (0x09...0x0D).contains(ascii) }
    return character.isWhitespace || ["→", "➔", "⟶"].contains(character)
  }

  /// Without punctuation around it, nil when nothing is left.
  private static func trimmed(_ range: Range<Int>, of characters: [Character]) -> Range<Int>? {
    let isPart = { (index: Int) in
      let character = characters[index]
      // Every key result on a screen is read: most of its letters need no table of Unicode.
      if let ascii = character.asciiValue { return asciiParts.contains(ascii) }
      return character.isLetter || character.isNumber || CurrencyName.isSymbol(character)
    }
    guard let first = range.first(where: isPart), let last = range.last(where: isPart) else {
      return nil
    }
    return first..<last + 1
  }

  private static let asciiParts = Set(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789%#&+$".utf8)
}
