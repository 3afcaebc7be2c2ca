/// The big letters. The shapes are drawn in the neighbouring files; accented letters are put
/// together here from a letter and a mark.
enum BigFont {
  /// The letters drawn by hand.
  static let drawn: [Character: BigGlyph] = {
    var glyphs: [Character: BigGlyph] = [" ": .blank]
    for art in [capitals, lowercase, digits, punctuation, symbols, ownLetters, cyrillic, greek] {
      glyphs.merge(BigFontArt.glyphs(in: art)) { first, _ in first }
    }
    return glyphs
  }()

  /// Every letter there is: drawn, composed, and those that borrow another's shape.
  private static let all: [Character: BigGlyph] = {
    var glyphs = drawn
    for mark in BigMark.allCases {
      for (letter, base) in zip(mark.letters, mark.bases) {
        guard let shape = drawn[base] else { continue }
        glyphs[letter] = mark.compose(with: shape, base: base)
      }
    }
    for (letter, lender) in borrowed { glyphs[letter] = glyphs[lender] }
    return glyphs
  }()

  /// Characters that look like another one at this size.
  private static let borrowed: [Character: Character] = signs.merging(
    zip("АВЕКМНОРСТХІЈЅЁЇаеорсухіјѕёїћ", "ABEKMHOPCTXIJSËÏaeopcyxijsëïħ")
  ) { first, _ in first }
  .merging(zip("ΑΒΓΕΖΗΙΚΜΝΟΠΡΤΥΦΧΆΈΊΌΎΪΫκνορόµ", "ABГEZHIKMNOПPTYФXÁÉÍÓÝÏŸкvopóμ")) {
    first, _ in first
  }

  private static let signs: [Character: Character] = [
    "\u{A0}": " ", "\u{202F}": " ", "\u{2009}": " ", "‐": "-", "\u{2011}": "-", "−": "–",
    "‘": "'", "’": "'", "ʼ": "'", "‚": ",", "“": "\"", "”": "\"", "„": "\"",
    "‹": "<", "›": ">", "Đ": "Ð", "ĸ": "к", "Ѐ": "È", "ѐ": "è",
  ]

  static func glyph(for character: Character) -> BigGlyph? { all[character] }
}
