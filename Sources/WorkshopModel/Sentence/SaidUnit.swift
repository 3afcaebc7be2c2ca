import PlainText

/// The units that a sentence says behind a number. Only those that can be nothing else.
enum SaidUnit {
  /// `%` or a currency that stands as a sign or word of its own; `end` is moved behind it.
  static func sign(at end: inout Int, in text: AdviceText) -> String? {
    let word = text.word(at: end)
    if word == "per", text.word(at: end + 1) == "cent" {
      end += 2
      return "%"
    }
    let found =
      signs[word] ?? (CurrencyName.isCode(word.uppercased()) ? word.uppercased() : nil)
    if found != nil { end += 1 }
    return found
  }

  /// The unit a word names; nil where the word may be part of the sentence.
  static func name(_ word: String) -> String? { names.contains(word) ? word : nil }

  /// Whether letters behind digits make something else of the number: `1st`, `3x`.
  static func isNone(_ unit: String) -> Bool {
    let isSign =
      unit.isEmpty || unit == "%" || unit.first.map(CurrencyName.isSymbol) ?? false
      || CurrencyName.isCode(unit)
    return !isSign && !names.contains(unit) && !shorts.contains(unit)
  }

  private static let signs: [String: String] = [
    "%": "%", "percent": "%", "€": "€", "$": "$", "£": "£", "euro": "€", "euros": "€",
    "dollars": "$", "pounds": "£",
  ]

  private static let shorts: Set<String> = ["h", "s", "ms", "kg", "km", "t", "min", "kwh", "mwh"]

  private static let names: Set<String> = [
    "seconds", "minutes", "min", "hours", "days", "weeks", "months", "points", "stars", "km", "kg",
    "tonnes", "users", "customers", "guests", "members", "orders", "tickets", "shops", "stores",
    "subscribers", "partners", "visitors", "parcels", "patients", "students", "complaints",
  ]
}
