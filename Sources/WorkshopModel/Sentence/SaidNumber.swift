import FoundationEssentials
import PlainText

/// A number that a sentence measures with, and the words that it takes.
struct SaidNumber: Hashable {
  var value: Decimal
  /// What it is multiplied by in a word or letter of its own: 1,000,000 in `€2m`.
  let multiplier: Decimal
  /// Whether the multiplier is a word, which counts for a number before it too: `from 2 to 3 million`.
  let isMultipliedByWord: Bool
  /// `%`, `€`, `days`; empty where none is said.
  let unit: String
  /// Of the sentence.
  let words: Range<Int>

  /// Nil where no number stands at `index`, or none that counts something.
  init?(at index: Int, in text: AdviceText) {
    guard let said = text.said[index] else { return nil }
    self = said
  }

  /// Reads the word at `index`, once for each sentence.
  init?(reading index: Int, in text: AdviceText) {
    let word = text.words[index]
    guard word.text.hasASCIIDigit, text.numbers.contains(word.range),
      let read = Self.amount(word.text)
    else { return nil }
    let glued = Self.gluedMultiplier(word.text)
    var unit = read.unit.string
    var end = index + 1
    var factor: Decimal = 1
    if let more = AmountSuffix.factors[text.word(at: end)], glued == 1, unit.isEmpty || read.isMoney
    {
      factor = more
      end += 1
    }
    if unit.isEmpty, let sign = SaidUnit.sign(at: &end, in: text) { unit = sign }
    if unit.isEmpty, let name = SaidUnit.name(text.word(at: end)) {
      unit = name
      end += 1
    }
    guard !SaidUnit.isNone(unit), !Self.clock.contains(text.word(at: end)) else { return nil }
    let isNegative = text.hasMinus(before: word.range.lowerBound)
    let size = factor == 1 ? read.value : read.value * factor
    value = isNegative ? -size : size
    multiplier = factor == 1 ? glued : glued * factor
    isMultipliedByWord = factor != 1
    self.unit = unit
    words = index..<end
  }

  /// The number without what multiplies it, as a table in millions holds it.
  var digits: Decimal { value / multiplier }

  /// The same number, counted in what multiplies a later one.
  func counted(in factor: Decimal) -> Decimal { value * factor }

  private static func amount(_ text: String) -> Amount? { try? Amount.typed(CleanText(text)) }

  private static func gluedMultiplier(_ text: String) -> Decimal {
    let letters = text.drop { !$0.isLetter }.prefix { $0.isLetter }
    return letters.isEmpty ? 1 : AmountSuffix.factors[String(letters)] ?? 1
  }

  /// After these a number is an hour or an age.
  private static let clock: Set<String> = ["am", "pm", "o'clock", "uhr", "years", "yrs"]
}

extension Amount {
  fileprivate var isMoney: Bool {
    unit.string.first.map(CurrencyName.isSymbol) ?? false || CurrencyName.isCode(unit.string)
  }
}

extension AdviceText {
  /// Whether a minus belongs to what begins at `character`, and no dash of a range.
  fileprivate func hasMinus(before character: Int) -> Bool {
    guard character > 0, ["-", "−", "–"].contains(characters[character - 1]) else { return false }
    return character == 1 || characters[character - 2].isWhitespace
  }
}
