import FoundationEssentials
import PlainText

/// What a text can mean as a number: the one reader of forms, files and the command line.
public enum AmountReading: Hashable, Sendable {
  /// Nothing was said: `-`, `n/a`, `tbd` or nothing at all.
  case none
  /// Only this. `mark` is the decimal mark that its writer must use, where the text shows it.
  case plain(Amount, mark: DecimalMark?)
  /// `1.250` or `1,250`: what it is with a decimal point, and what with a decimal comma.
  case either(point: Amount, comma: Amount)

  /// Reads `1,200`, `1.2m`, `12 %`, `-3`, `€40k`, `1 200`, `1.200,50`, `2bn`, `3 days`. A word that
  /// is `unit` is that unit and never a multiplier: `5 m` of metres.
  /// - Throws: why it is no number; a day and a range are named as such.
  public init(_ text: CleanText, expecting unit: CleanText = "") throws(Rejection) {
    if let few = Self.fewDigits(text.string) {
      self = .plain(Amount(few, unit: ""), mark: nil)
      return
    }
    let plain = Self.normalised(text.singleLine.string)
    if NoValue.isMeant(by: plain) {
      self = .none
      return
    }
    // `1. Jan` would be one Jan.
    guard !DateText.isDay(text.singleLine.string) else {
      throw .dayForNumber(text.singleLine)
    }
    guard let read = try AmountText(plain, expecting: unit.string) else {
      throw Self.isRange(plain) ? .rangeForNumber(text.singleLine) : .notANumber
    }
    switch read.body {
    case .plain(let value, let mark): self = .plain(try read.amount(value), mark: mark)
    case .either(let point, let comma):
      self = .either(point: try read.amount(point), comma: try read.amount(comma))
    }
  }

  /// The amount where `mark` is the decimal one; nil where nothing was said.
  public func amount(by mark: DecimalMark) -> Amount? {
    switch self {
    case .none: nil
    case .plain(let amount, _): amount
    case .either(let point, let comma): mark == .point ? point : comma
    }
  }

  /// Up to three digits can mean one thing only, and are most of what is read.
  private static func fewDigits(_ text: String) -> Decimal? {
    let digits = text.utf8
    guard (1...3).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Decimal(digits.reduce(0) { $0 * 10 + Int($1 - 0x30) })
  }

  private static func normalised(_ text: String) -> String {
    String(
      text.map { character in
        if character.isWhitespace { return " " }
        return ["−", "–", "—"].contains(character) ? "-" : (character == "’" ? "'" : character)
      }
    ).split(separator: " ").joined(separator: " ")
  }

  /// `12-15`, `12 to 15`: two numbers and what people put between.
  private static func isRange(_ text: String) -> Bool {
    let marks = ["-", "...", "…", " to ", " bis ", " and "]
    return marks.contains { mark in
      guard let place = text.firstRange(of: mark), place.lowerBound > text.startIndex else {
        return false
      }
      let ends = [text[..<place.lowerBound], text[place.upperBound...]]
      return ends.allSatisfy { end in
        let plain = normalised(String(end))
        return plain.contains { $0.isNumber } && (try? AmountText(plain, expecting: "")) != nil
      }
    }
  }
}

/// A number of a text with its sign, its currency and its unit, before it is judged.
private struct AmountText {
  let body: NumberBody.Reading
  private let isNegative: Bool
  private let multiplier: Decimal
  private let unit: String

  /// Nil when `text` is no number.
  init?(_ text: String, expecting expected: String) throws(Rejection) {
    var rest = Substring(text)
    var isNegative = Self.takeSign(from: &rest)
    let prefix = CurrencyName.take(from: &rest)
    rest = rest.drop { $0 == " " }
    if prefix != nil { isNegative = Self.takeSign(from: &rest) != isNegative }
    guard let read = NumberBody.take(from: &rest).read,
      let suffix = AmountSuffix(rest, expecting: expected), prefix == nil || suffix.unit.isEmpty
    else { return nil }
    body = read
    multiplier = suffix.multiplier
    unit = prefix ?? suffix.unit
    self.isNegative = isNegative
  }

  func amount(_ number: Decimal) throws(Rejection) -> Amount {
    let value = multiplier == 1 ? number : number * multiplier
    guard value < Amount.tooLarge else { throw .numberTooLong }
    guard value.places <= Amount.mostPlaces else { throw .fractionTooLong }
    return Amount(isNegative && value != 0 ? -value : value, unit: CleanText(unit))
  }

  /// Takes a sign off the front; true for a minus.
  private static func takeSign(from text: inout Substring) -> Bool {
    guard let first = text.first, first == "-" || first == "+" else { return false }
    text.removeFirst()
    text = text.drop { $0 == " " }
    return first == "-"
  }
}

extension Amount {
  /// Numbers from here on are refused, so that no sum or product can overflow.
  static let tooLarge = Decimal(sign: .plus, exponent: 21, significand: 1)
  /// So many digits may stand behind the decimal mark.
  public static let mostPlaces = 12
}

extension Rejection {
  /// What is typed is no number at all.
  public static let notANumber = Rejection(
    "Type a number, for example 1,200 or 1.2m or 12 % or €40k.")
  static let numberTooLong = Rejection(
    "That number is too long. Use a larger unit, for example millions.")

  static let fractionTooLong = Rejection(
    "That number has too many decimals. Write at most \(Amount.mostPlaces).")

  static func dayForNumber(_ text: CleanText) -> Rejection {
    Rejection("\(text) is a day, not a number. Type the number; in a spreadsheet, as text.")
  }

  static func rangeForNumber(_ text: CleanText) -> Rejection {
    Rejection("\(text) is a range. Type one number, or make it a between key result.")
  }
}
