import PlainText

extension CleanText {
  /// The text as a search should see it: lower case, Latin letters without their accents. In other
  /// scripts a mark makes another letter; there it stays.
  public var folded: String {
    String(string.lowercased().map { Self.base(of: $0) })
  }

  /// The letter without its accent, by its Unicode name: LATIN SMALL LETTER E WITH ACUTE is e.
  private static func base(of character: Character) -> Character {
    guard !character.isASCII, let scalar = character.unicodeScalars.first,
      let name = scalar.properties.name, name.hasPrefix(latin)
    else { return character }
    let letter = (name.firstRange(of: " WITH ").map { name[..<$0.lowerBound] } ?? name[...])
      .dropFirst(latin.count).lowercased()
    return letter.count == 1 ? Character(letter) : Character(scalar)
  }

  private static let latin = "LATIN SMALL LETTER "
}
