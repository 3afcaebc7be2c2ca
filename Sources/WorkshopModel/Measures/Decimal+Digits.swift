import FoundationEssentials

extension Decimal {
  /// The number without sign and exponent: of 12.5 it is 125, with the exponent -1.
  /// `FoundationEssentials` tells the digits as a text only, which takes many times as long as to read
  /// them where they lie.
  var coefficient: UInt128 {
    withUnsafeBytes(of: self) { $0.loadUnaligned(fromByteOffset: 4, as: UInt128.self) }
  }

  init(whole: UInt128) {
    let (high, low) = whole.quotientAndRemainder(dividingBy: 1 << 64)
    self = Decimal(UInt64(low))
    if high > 0 { self += Decimal(UInt64(high)) * Self.perHighPart }
  }

  private static let perHighPart = Decimal(UInt64.max) + 1

  /// The digits before and after the point, without sign and without trailing zeros.
  var digits: (whole: String, fraction: String) {
    let all = String(coefficient)
    guard exponent < 0 else {
      return (all == "0" ? all : all + String(repeating: "0", count: exponent), "")
    }
    let padded = String(repeating: "0", count: max(0, 1 - exponent - all.utf8.count)) + all
    var fraction = padded.suffix(-exponent)
    while fraction.last == "0" { fraction.removeLast() }
    return (String(padded.dropLast(-exponent)), String(fraction))
  }

  /// For drawing only: the nearest binary number.
  public var asDouble: Double {
    let coefficient = coefficient
    guard isFinite, coefficient < 1 << 53, Self.exactPowers.indices.contains(abs(exponent))
    else { return Double(description) ?? .nan }
    // Both are exact, so that what they make is rounded once.
    let digits = Double(UInt64(truncatingIfNeeded: coefficient))
    let power = Self.exactPowers[abs(exponent)]
    let magnitude = exponent < 0 ? digits / power : digits * power
    return isSignMinus ? -magnitude : magnitude
  }

  /// The powers of ten that a `Double` holds exactly.
  private static let exactPowers: [Double] = (1...22).reduce(into: [1]) { powers, _ in
    powers.append(powers[powers.count - 1] * 10)
  }
}

extension UInt128 {
  /// Nil where it is too large.
  static func power(ofTen exponent: Int) -> UInt128? {
    powersOfTen.indices.contains(exponent) ? powersOfTen[exponent] : nil
  }

  private static let powersOfTen: [UInt128] = (1...38).reduce(into: [1]) { powers, _ in
    powers.append(powers[powers.count - 1] * 10)
  }
}
