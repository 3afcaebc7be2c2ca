import PlainText

/// A quarter as people write it: `2027 Q1`, `Q1 2027`, `Q1/27`, `FY27 Q1`, `1. Quartal 2027`, `Q1`.
struct QuarterName {
  /// 1 to 4.
  let quarter: Int
  /// Nil where it is not said.
  let year: Int?

  /// Nil for a text that names no quarter, or says more than that.
  init?(_ text: CleanText) {
    var quarter: Int?
    var year: Int?
    for word in Self.words(of: text) {
      switch word {
      case "q", "fy", "y", "quarter", "quartal": continue
      default: break
      }
      guard let number = Int(word) else { return nil }
      switch number {
      case 1...4 where quarter == nil && word.count == 1: quarter = number
      case 20...99 where year == nil && word.count == 2: year = 2_000 + number
      case 2_000...2_999 where year == nil: year = number
      default: return nil
      }
    }
    guard let quarter, text.string.lowercased().contains("q") else { return nil }
    self.quarter = quarter
    self.year = year
  }

  /// Whether `other`, which may leave the year out, can mean this one.
  func isMeant(by other: QuarterName) -> Bool {
    quarter == other.quarter && (other.year == nil || other.year == year)
  }

  /// Letters and digits apart: `2027Q1` is three words.
  private static func words(of text: CleanText) -> [String] {
    var words: [String] = []
    var previous: Character?
    for character in text.string.lowercased() {
      defer { previous = character }
      guard character.isLetter || character.isNumber else { continue }
      let goesOn =
        previous.map {
          $0.isLetter && character.isLetter || $0.isNumber && character.isNumber
        } ?? false
      if goesOn, let last = words.popLast() {
        words.append(last + String(character))
      } else {
        words.append(String(character))
      }
    }
    return words
  }
}
