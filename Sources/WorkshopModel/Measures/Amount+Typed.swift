import FoundationEssentials
import PlainText

extension Amount {
  /// The number a person types into a form, whose own numbers have a comma between thousands: there
  /// `1,200` is 1200. `1.200` is refused with both of its meanings.
  public static func typed(
    _ text: CleanText, expecting unit: CleanText = ""
  ) throws(Rejection) -> Amount {
    switch try AmountReading(text, expecting: unit) {
    case .none: throw .notANumber
    case .plain(let amount, _): return amount
    case .either(let point, let comma):
      guard point.value.magnitude < comma.value.magnitude else { return point }
      throw .twoNumbers(text.singleLine, comma, point)
    }
  }

  /// The digits as nobody can read them in two ways: `1250`, `1.25`, `1.2340`.
  public static func unmistakable(_ value: Decimal) -> String {
    let (whole, fraction) = value.magnitude.digits
    let sign = value < 0 ? "-" : ""
    guard !fraction.isEmpty else { return sign + whole }
    return sign + whole + "." + fraction + (isMistakable(value) ? "0" : "")
  }

  /// The number as a form shows it and reads it again: `1,250.5`, and `1.2340` where `1.234` would be
  /// asked about.
  public static func typable(_ value: Decimal) -> String {
    number(value) + (isMistakable(value) ? "0" : "")
  }

  /// Whether its point could be taken for one between thousands.
  private static func isMistakable(_ value: Decimal) -> Bool {
    let (whole, fraction) = value.magnitude.digits
    return fraction.count == 3 && whole != "0" && whole.count <= 3
  }
}

extension Rejection {
  /// A number that both marks make sense of, with the words that leave one meaning.
  public static func twoNumbers(
    _ text: CleanText, _ grouped: Amount, _ fractional: Amount
  ) -> Rejection {
    let large = Amount.unmistakable(grouped.value)
    let small = Amount.unmistakable(fractional.value)
    return Rejection(
      "\(text) can be \(large) or \(small). Type the one you mean: \(large) or \(small).")
  }
}
