import FoundationEssentials

extension Decimal {
  /// Rounded to `places` digits after the point, halves away from zero. `FoundationEssentials` has
  /// no rounding of its own.
  public func rounded(places: Int) -> Decimal {
    let cut = -exponent - places
    guard isFinite, cut > 0 else { return self }
    guard let power = UInt128.power(ofTen: cut) else { return 0 }
    let (kept, rest) = coefficient.quotientAndRemainder(dividingBy: power)
    let significand = rest >= power - rest ? kept + 1 : kept
    // A negative zero would be NaN.
    guard significand != 0 else { return 0 }
    return Decimal(
      sign: isSignMinus ? .minus : .plus, exponent: -places,
      significand: Decimal(whole: significand))
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

  func clamped(to range: ClosedRange<Decimal>) -> Decimal {
    min(max(self, range.lowerBound), range.upperBound)
  }
}
