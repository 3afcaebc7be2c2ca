import PlainText
import Testing

@testable import TerminalUI

struct BigFontTests {
  @Test(arguments: 0x20...0x7e) func everyPrintableASCIICharacterHasAShape(code: Int) throws {
    let character = Character(try #require(Unicode.Scalar(code)))
    #expect(BigFont.glyph(for: character) != nil)
  }

  @Test(arguments: "–—€£·…ßæøœłđþðÆØŒŁĐÞÐ¿¡«»°×→≤≥“”‘’\u{A0}")
  func signsAndOwnLettersHaveAShape(character: Character) {
    #expect(BigFont.glyph(for: character) != nil)
  }

  @Test func everyLetterOfLatin1HasAShape() {
    let letters = (0xc0...0xff).compactMap(Unicode.Scalar.init).filter(\.properties.isAlphabetic)
    #expect(letters.count == 62)
    for letter in letters { #expect(BigFont.glyph(for: Character(letter)) != nil, "\(letter)") }
  }

  @Test func everyLetterOfLatinExtendedAHasAShape() {
    let letters = (0x100...0x17f).compactMap(Unicode.Scalar.init)
    #expect(letters.count == 128)
    for letter in letters { #expect(BigFont.glyph(for: Character(letter)) != nil, "\(letter)") }
  }

  /// With tonos and dialytika; no letter of the old language.
  @Test func everyGreekAndCyrillicLetterHasAShape() {
    let greek = [0x386, 0x388, 0x389, 0x38a, 0x38c] + Array(0x38e...0x3a1) + Array(0x3a3...0x3ce)
    for letter in (greek + Array(0x400...0x45f)).compactMap(Unicode.Scalar.init) {
      #expect(BigFont.glyph(for: Character(letter)) != nil, "\(letter)")
    }
    #expect(BigFont.glyph(for: "Ґ") != nil && BigFont.glyph(for: "ґ") != nil)
  }

  @Test func lettersOfManyLanguagesHaveAShape() {
    let pangrams =
      "Zażółć gęślą jaźń Příliš žluťoučký kůň úpěl ďábelské ódy árvíztűrő tükörfúrógép "
      + "Fiţi Știți își Ağır şık İstanbul ģ ķ ļ ņ ŗ Ķ ī ū ē ā Ĉ ĝ ĥ ŝ ŭ ħ ŧ ŋ Ĺ ĺ ľ Ľ"
    for character in pangrams { #expect(BigFont.glyph(for: character) != nil, "\(character)") }
  }

  @Test(arguments: [
    "Съешь же ещё этих мягких французских булок, да выпей чаю",
    "СЪЕШЬ ЖЕ ЕЩЁ ЭТИХ МЯГКИХ ФРАНЦУЗСКИХ БУЛОК ДА ВЫПЕЙ ЧАЮ",
    "Жебракують філософи при ґанку церкви в Гадячі, ще й шатро їхнє п'яне знаємо Є Ї Ґ І",
    "Љубазни фењерџија чађавог лица хоће да ми покаже штос ЂЉЊЋЏ Ѓѓ Ќќ Ўў",
    "Ξεσκεπάζω την ψυχοφθόρα βδελυγμία, ο ήλιος ώς ΐ ΰ ϊ ϋ",
    "ΞΕΣΚΕΠΑΖΩ ΤΗΝ ΨΥΧΟΦΘΟΡΑ ΒΔΕΛΥΓΜΙΑ ΆΈΉΊΌΎΏ Μ",
  ])
  func cyrillicAndGreekHaveShapes(_ pangram: String) {
    for character in pangram { #expect(BigFont.glyph(for: character) != nil, "\(character)") }
  }

  @Test func shapesFitTheGrid() {
    for (character, glyph) in BigFont.drawn {
      #expect(glyph.rows.count == BigGlyph.height, "\(character)")
      #expect(glyph.rows.allSatisfy { $0 < 1 << BigGlyph.width }, "\(character)")
      #expect(character == " " || glyph != .blank, "\(character)")
    }
  }

  @Test func noTwoShapesAreEqual() {
    var seen: [BigGlyph: Character] = [:]
    let composed = BigMark.allCases.flatMap { $0.letters }
    for character in Array(BigFont.drawn.keys) + composed {
      guard let glyph = BigFont.glyph(for: character) else { continue }
      #expect(seen[glyph] == nil, "\(character) looks like \(seen[glyph] ?? " ")")
      seen[glyph] = character
    }
    #expect(seen.count > 250)
  }

  @Test(arguments: BigMark.allCases) func everyAccentedLetterNamesItsBase(mark: BigMark) {
    #expect(mark.letters.count == mark.bases.count)
    for (letter, base) in zip(mark.letters, mark.bases) {
      #expect(BigFont.drawn[base] != nil, "\(base)")
      #expect(BigFont.drawn[letter] == nil, "\(letter) is drawn and composed")
      #expect(letter.isUppercase == base.isUppercase, "\(letter)")
    }
  }

  @Test func capitalsStandOnTheBaseLine() {
    for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789" {
      let rows = BigFont.glyph(for: letter)?.rows ?? []
      #expect(rows.first != 0 && rows.dropLast().last != 0 && rows.last == 0, "\(letter)")
    }
  }
}
