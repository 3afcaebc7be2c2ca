import FoundationEssentials
import PlainText

/// A number as it was understood, to be shown back to the person who typed it.
public struct TypedAmount: Hashable, Sendable {
  public let amount: Amount
  /// What else it could have meant, in a sentence; nil when it is plain.
  public let doubt: CleanText?
}

extension Amount {
  /// What a person means by `1,200`, `1.2m`, `12 %`, `-3`, `€40k`, `1 200`, `1.200,50`, `2bn`,
  /// `3 days`. A word that is `unit` is that unit and never a multiplier: `5 m` of metres.
  ///
  /// A lone comma before exactly three digits groups (`1,200`), elsewhere it is a decimal comma
  /// (`1,2`). A lone full stop is always a decimal point, so `1.200` is 1.2, with a doubt.
  public static func typed(
    _ text: CleanText, expecting unit: CleanText = ""
  ) throws(Rejection) -> TypedAmount {
    var rest = Substring(normalised(text.string))
    var isNegative = takeSign(from: &rest)
    let prefix = CurrencyName.take(from: &rest)
    trimStart(&rest)
    if prefix != nil { isNegative = takeSign(from: &rest) != isNegative }

    let body = NumberBody.take(from: &rest)
    guard let read = body.read else { throw .notANumber }
    let suffix = AmountSuffix(rest, expecting: unit.string)
    guard let suffix, prefix == nil || suffix.unit.isEmpty else { throw .notANumber }

    let value = read.value * suffix.multiplier
    guard value < largest, value.places <= 12 else { throw .numberTooLong }
    let amount = Amount(
      isNegative && value != 0 ? -value : value, unit: CleanText(prefix ?? suffix.unit))
    return TypedAmount(amount: amount, doubt: read.isDoubtful ? doubt(about: amount, body) : nil)
  }

  /// Larger numbers are refused, so that no sum or product can overflow.
  private static let largest = Decimal(sign: .plus, exponent: 15, significand: 1)

  private static func normalised(_ text: String) -> String {
    String(
      text.map { character in
        if character.isWhitespace { return " " }
        return ["−", "–"].contains(character) ? "-" : (character == "’" ? "'" : character)
      }
    ).split(separator: " ").joined(separator: " ")
  }

  /// Takes a sign off the front; true for a minus.
  private static func takeSign(from text: inout Substring) -> Bool {
    guard let first = text.first, first == "-" || first == "+" else { return false }
    text.removeFirst()
    trimStart(&text)
    return first == "-"
  }

  private static func trimStart(_ text: inout Substring) {
    text = text.drop { $0 == " " }
  }

  private static func doubt(about amount: Amount, _ body: NumberBody) -> CleanText {
    let other = body.text.filter { $0 != "." }
    return
      "Read as \(Amount.number(amount.value)). If you mean \(other), type it without the point."
  }
}

extension Rejection {
  static let notANumber = Rejection("Type a number, for example 1,200 or 1.2m or 12 % or €40k.")
  static let numberTooLong = Rejection(
    "That number is too long. Use a larger unit, for example millions.")
}
