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
    let amount = try Amount.typed(CleanText(typed))
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

  @Test(arguments: [
    "1000000000000000bn", "12345678901234567890123456789012345678901",
  ])
  func refusesWhatIsTooLong(typed: String) {
    let rejection = #expect(throws: Rejection.self) { try Amount.typed(CleanText(typed)) }
    #expect(rejection == .numberTooLong)
  }

  @Test func tooManyDecimalsAreRefusedAsSuch() {
    let rejection = #expect(throws: Rejection.self) { try Amount.typed("0.1234567890123") }
    #expect(rejection?.reason == "That number has too many decimals. Write at most 12.")
    #expect((try? Amount.typed("0.123456789012"))?.value == Decimal(string: "0.123456789012"))
  }

  /// A number in words is multiplied whichever way it is written.
  @Test(arguments: [
    ("1.2 millions", "1200000"), ("1 mil", "1000000"), ("1,2 Mrd", "1200000000"),
    ("500 Tsd", "500000"), ("1,5 Mio.", "1500000"), ("3 Tsd. €", "3000"), ("2 thousands", "2000"),
    ("1 trillion", "1000000000000"),
  ]) func wordsMultiply(_ typed: String, _ value: String) throws {
    #expect(try Amount.typed(CleanText(typed)).value == Decimal(string: value))
  }

  /// `1.200` was silently 1.2, and a change of 166,567 % followed.
  @Test(arguments: [
    ("1.200", "1.200 can be 1200 or 1.2. Type the one you mean: 1200 or 1.2."),
    ("-1.234", "-1.234 can be -1234 or -1.2340. Type the one you mean: -1234 or -1.2340."),
    ("€1.250k", "€1.250k can be 1250000 or 1250. Type the one you mean: 1250000 or 1250."),
  ])
  func aPointBeforeThreeDigitsIsAskedAbout(typed: String, words: String) {
    let rejection = #expect(throws: Rejection.self) { try Amount.typed(CleanText(typed)) }
    #expect(rejection?.reason.string == words)
  }

  @Test(arguments: [("1200", "1200"), ("1.2", "1.2"), ("-1.2340", "-1.234"), ("0.125", "0.125")])
  func whatTheQuestionOffersIsReadInOneWay(typed: String, value: String) throws {
    #expect(try Amount.typed(CleanText(typed)).value == dec(value))
    #expect(Amount.unmistakable(dec(value)) == typed)
  }

  @Test(arguments: [
    ("30.09.2027", "day"), ("2027-09-30", "day"), ("30 Sep 2027", "day"), ("01. Jan", "day"),
    ("1-Jan", "day"), ("9/30/2027", "day"), ("12-15", "range"), ("12–15", "range"),
    ("12 to 15", "range"), ("1,200-2,000", "range"), ("10...20", "range"),
  ])
  func daysAndRangesAreNamedAsSuch(typed: String, what: String) {
    let rejection = #expect(throws: Rejection.self) { try Amount.typed(CleanText(typed)) }
    #expect(rejection?.reason.string.contains(" is a \(what)") == true)
  }

  @Test(arguments: ["", " ", "-", "–", "—", "n/a", "N/A", "tbd", "TBD"])
  func nothingSaidIsNoValue(typed: String) throws {
    #expect(try AmountReading(CleanText(typed)) == .none)
  }

  @Test(
    arguments: [
      ("0,125", DecimalMark.comma), ("1.250,5", .comma), ("1.200.000", .comma), ("0.5", .point),
      ("1,250.5", .point), ("1,200,000", .point), ("1 200,500", .comma), ("12", nil),
      ("1'200", nil),
    ] as [(String, DecimalMark?)])
  func aNumberShowsTheMarkOfItsWriter(typed: String, mark: DecimalMark?) throws {
    guard case .plain(_, let shown) = try AmountReading(CleanText(typed)) else {
      Issue.record("read in two ways")
      return
    }
    #expect(shown == mark)
  }

  @Test func theExpectedUnitIsNoMultiplier() throws {
    #expect(try Amount.typed("5 m", expecting: "m") == Amount(5, unit: "m"))
    #expect(try Amount.typed("5 m", expecting: "users") == Amount(5_000_000))
  }
}
