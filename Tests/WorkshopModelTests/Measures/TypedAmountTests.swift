import Foundation
import PlainText
import Testing

@testable import WorkshopModel

/// An exact decimal in tests; float literals pass through a binary number.
func dec(_ text: String) -> Decimal { Decimal(string: text) ?? .nan }

@Suite struct TypedAmountTests {
  @Test(arguments: [
    ("1,200", "1200", ""), ("1.2m", "1200000", ""), ("1.2 k", "1200", ""), ("12 %", "12", "%"),
    ("12%", "12", "%"), ("-3", "-3", ""), ("€40k", "40000", "€"), ("1 200", "1200", ""),
    ("1.200,50", "1200.5", ""), ("1'200", "1200", ""), ("1’200.5", "1200.5", ""),
    ("\u{2212}3", "-3", ""), ("2bn", "2000000000", ""), (".5", "0.5", ""), (",5", "0.5", ""),
    ("5.", "5", ""), ("1,2", "1.2", ""), ("1,200.5", "1200.5", ""), ("1,200,000", "1200000", ""),
    ("1.200.000", "1200000", ""), ("1.200.000,5", "1200000.5", ""), ("0,200", "0.2", ""),
    ("1,2345", "1.2345", ""), ("12,50", "12.5", ""), ("1 200,500", "1200.5", ""),
    ("1\u{a0}200", "1200", ""), ("1\u{202f}200 €", "1200", "€"), ("-€40k", "-40000", "€"),
    ("€-40k", "-40000", "€"), ("40 k€", "40000", "€"), ("eur 40", "40", "EUR"),
    ("40 chf", "40", "CHF"), ("3 days", "3", "days"), ("1.2m users", "1200000", "users"),
    ("5 million", "5000000", ""), ("5 min", "5", "min"), ("+7", "7", ""), ("0", "0", ""),
    ("-0", "0", ""), ("0.1", "0.1", ""), ("123456789.123456789", "123456789.123456789", ""),
    ("  12  ", "12", ""), ("5 °C", "5", "°C"), ("40 users/day", "40", "users/day"),
    ("100k/month", "100000", "/month"),
  ])
  func reads(typed: String, value: String, unit: String) throws {
    let amount = try Amount.typed(CleanText(typed)).amount
    #expect(amount == Amount(dec(value), unit: CleanText(unit)))
  }

  @Test(arguments: [
    "", "many", "-", "%", "1,20,0", "1.2.3", "1 20", "1,2,3.4.5", "€", "12 13 14", "1..2", "--3",
    "€40 $", "12 #", "3 users 4", "(40)", "1e5x9",
  ])
  func refusesNonsenseAndSaysWhatToType(typed: String) {
    let rejection = #expect(throws: Rejection.self) { try Amount.typed(CleanText(typed)) }
    #expect(rejection == .notANumber)
  }

  @Test(arguments: ["1000000000bn", "12345678901234567890123456789012345678901", "0.1234567890123"])
  func refusesWhatIsTooLong(typed: String) {
    let rejection = #expect(throws: Rejection.self) { try Amount.typed(CleanText(typed)) }
    #expect(rejection == .numberTooLong)
  }

  @Test func aLonePointBeforeThreeDigitsIsAPointAndSaysSo() throws {
    let read = try Amount.typed("1.200")
    #expect(read.amount.value == dec("1.2"))
    #expect(read.doubt?.string == "Read as 1.2. If you mean 1200, type it without the point.")
    #expect(try Amount.typed("1,200").doubt == nil)
    #expect(try Amount.typed("0.125").doubt == nil)
    #expect(try Amount.typed("1.25").doubt == nil)
  }

  @Test func theExpectedUnitIsNoMultiplier() throws {
    #expect(try Amount.typed("5 m", expecting: "m").amount == Amount(5, unit: "m"))
    #expect(try Amount.typed("5 m", expecting: "users").amount == Amount(5_000_000))
  }
}
