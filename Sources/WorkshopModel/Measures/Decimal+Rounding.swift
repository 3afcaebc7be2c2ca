import FoundationEssentials

extension Decimal {
  /// Rounded to `places` digits after the point, halves away from zero. `FoundationEssentials` has
  /// no rounding of its own, so this reads the digits.
  public func rounded(places: Int) -> Decimal {
    guard isFinite else { return self }
    let (whole, fraction) = digits
    guard fraction.count > places else { return self }
    let roundsUp = fraction.dropFirst(places).first.map { $0 >= "5" } ?? false
    let kept = Decimal(string: whole + fraction.prefix(places)) ?? 0
    let significand = roundsUp ? kept + 1 : kept
    // A negative zero would be NaN.
    guard significand != 0 else { return 0 }
    return Decimal(sign: self < 0 ? .minus : .plus, exponent: -places, significand: significand)
  }

  /// Rounded to the first `count` digits that are not leading zeros: 1,154 in two is 1,200.
  public func rounded(significantDigits count: Int) -> Decimal {
    guard isFinite else { return self }
    let (whole, fraction) = digits
    guard whole != "0" else {
      return rounded(places: fraction.prefix { $0 == "0" }.count + count)
    }
    guard whole.count > count else { return rounded(places: count - whole.count) }
    let scale = Decimal(sign: .plus, exponent: whole.count - count, significand: 1)
    return (self / scale).rounded(places: 0) * scale
  }

  /// Digits after the point that are needed to write it.
  public var places: Int { digits.fraction.count }

  /// For drawing only: the nearest binary number.
  public var asDouble: Double { Double(description) ?? .nan }

  /// The digits before and after the point, without sign and without trailing zeros.
  var digits: (whole: String, fraction: String) {
    let pieces = magnitude.description.split(separator: ".")
    var fraction = pieces.count == 2 ? String(pieces[1]) : ""
    while fraction.hasSuffix("0") { fraction.removeLast() }
    return (pieces.first.map(String.init) ?? "0", fraction)
  }

  func clamped(to range: ClosedRange<Decimal>) -> Decimal {
    min(max(self, range.lowerBound), range.upperBound)
  }
}
