import FoundationEssentials

/// What follows the digits of a typed number: a multiplier, a unit, both, or nothing.
struct AmountSuffix {
  let multiplier: Decimal
  let unit: String

  /// Nil when `text` can be neither.
  init?(_ text: Substring, expecting expected: String) {
    var rest = text.drop { $0 == " " }
    let word = rest.prefix { $0.isLetter }
    if let factor = Self.factors[word.lowercased()], String(rest) != expected {
      multiplier = factor
      rest.removeFirst(word.count)
      // `1,5 Mio. €`
      if rest.first == "." { rest.removeFirst() }
      rest = rest.drop { $0 == " " }
    } else {
      multiplier = 1
    }
    guard rest.count <= 40, !rest.contains(where: { $0.isNumber }) else { return nil }
    guard let first = rest.first else {
      unit = ""
      return
    }
    guard first.isLetter || "%/".contains(first) || first == "°" || CurrencyName.isSymbol(first)
    else {
      return nil
    }
    unit = CurrencyName.isCode(rest.uppercased()) ? rest.uppercased() : String(rest)
  }

  /// What a number is multiplied by, by the word or letter behind it, in lower case.
  static let factors: [String: Decimal] = [
    "k": 1_000, "thousand": 1_000, "thousands": 1_000, "tsd": 1_000,
    "m": 1_000_000, "mn": 1_000_000, "mio": 1_000_000, "mil": 1_000_000, "million": 1_000_000,
    "millions": 1_000_000,
    "b": 1_000_000_000, "bn": 1_000_000_000, "mrd": 1_000_000_000, "billion": 1_000_000_000,
    "billions": 1_000_000_000, "trillion": 1_000_000_000_000, "trillions": 1_000_000_000_000,
  ]
}
