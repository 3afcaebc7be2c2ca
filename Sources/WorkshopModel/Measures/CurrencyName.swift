/// The currencies that are recognised before and after a number.
enum CurrencyName {
  private static let symbols: Set<Character> = ["€", "$", "£", "¥", "₹", "₩", "₽", "₺", "₴", "₫"]
  private static let codes: Set<String> = [
    "AUD", "BRL", "CAD", "CHF", "CNY", "CZK", "DKK", "EUR", "GBP", "HUF", "ILS", "INR", "JPY",
    "KRW", "MXN", "NOK", "NZD", "PLN", "RON", "SEK", "SGD", "TRY", "USD", "ZAR",
  ]

  static func isSymbol(_ character: Character) -> Bool {
    character.isASCII ? character == "$" : symbols.contains(character)
  }

  static func isCode(_ text: String) -> Bool { codes.contains(text) }

  /// Takes a currency off the front of `text`, if one stands there.
  static func take(from text: inout Substring) -> String? {
    if let first = text.first, isSymbol(first) {
      text.removeFirst()
      return String(first)
    }
    let letters = text.prefix { $0.isLetter }
    guard isCode(letters.uppercased()) else { return nil }
    text.removeFirst(letters.count)
    return letters.uppercased()
  }
}
