import FoundationEssentials
import Testing

@testable import WorkshopModel

/// A number is read where it lies in memory; its text says what must be found there.
@Suite struct DecimalDigitsTests {
  private static let texts = [
    "0", "1", "7", "10", "1200", "1000000", "0.5", "0.05", "12.5", "123.456", "1.10", "999.995",
    "0.000000000001", "18446744073709551615", "18446744073709551616", "36893488147419103232.5",
    "340282366920938463463374607431768211455", "3.40282366920938463463374607431768211455",
    "100000000000000000000000000000000000000000000000000", "0.3333333333333333333333333333",
  ]

  private static var numbers: [Decimal] {
    let typed = texts.compactMap { Decimal(string: $0) }
    let shares = (1...40).flatMap { part in (1...9).map { Decimal(part) / Decimal($0) } }
    return (typed + shares).flatMap { [$0, $0 * -1] }
  }

  @Test func digitsAreThoseOfTheText() {
    for number in Self.numbers {
      let pieces = number.magnitude.description.split(separator: ".")
      let fraction = pieces.count == 2 ? pieces[1] : ""
      #expect(number.digits.whole == pieces[0], "\(number)")
      #expect(number.digits.fraction == fraction.replacing(/0+$/, with: ""), "\(number)")
    }
  }

  @Test func theBinaryNumberIsTheNearest() {
    for number in Self.numbers {
      #expect(number.asDouble == Double(number.description), "\(number)")
    }
    #expect(Decimal.nan.asDouble.isNaN)
  }

  @Test(arguments: [
    ("0.125", 2, "0.13"), ("-0.125", 2, "-0.13"), ("0.1249999", 2, "0.12"), ("2.5", 0, "3"),
    ("-2.5", 0, "-3"), ("0.49", 0, "0"), ("-0.4", 0, "0"), ("9.999", 2, "10"), ("12", 3, "12"),
    ("1200", 0, "1200"), ("99999999999999999999.95", 1, "100000000000000000000"),
    ("0.00000000000000000000000000000000000000000001", 2, "0"),
  ])
  func halvesAreRoundedAwayFromZero(_ text: String, _ places: Int, _ rounded: String) throws {
    let number = try #require(Decimal(string: text))
    #expect(number.rounded(places: places) == Decimal(string: rounded))
    #expect(number.rounded(places: places).description == rounded)
  }

  @Test func roundedIsNeverFurtherThanHalfAStep() {
    for number in Self.numbers where number.magnitude < 1_000_000 {
      for places in 0...6 {
        let step = Decimal(sign: .plus, exponent: -places, significand: 1)
        let rounded = number.rounded(places: places)
        #expect((rounded - number).magnitude * 2 <= step, "\(number)")
        #expect(rounded.places <= places)
      }
    }
  }
}
