import Foundation
import PlainText
import Testing

@testable import WorkshopModel

@Suite struct AmountWordsTests {
  @Test(arguments: [
    ("40", "%", "40%"), ("40000", "€", "€40,000"), ("1200", "users", "1,200 users"),
    ("1200", "", "1,200"), ("-1200.50", "", "-1,200.5"), ("-40000", "€", "-€40,000"),
    ("40", "CHF", "CHF 40"), ("40", "€ per user", "€40 per user"), ("999", "", "999"),
    ("1000000", "", "1,000,000"), ("0.1", "", "0.1"), ("0", "%", "0%"), ("5", "°C", "5 °C"),
    ("123456789.123456789", "", "123,456,789.123456789"),
  ])
  func writes(value: String, unit: String, expected: String) {
    #expect(Amount(dec(value), unit: CleanText(unit)).words() == expected)
  }

  @Test(arguments: ["1,200 users", "€40,000", "40%", "-3", "-€1,200.5", "CHF 40", "40/month"])
  func whatIsWrittenCanBeTyped(text: String) throws {
    #expect(try Amount.typed(CleanText(text)).words() == text)
  }

  @Test(arguments: [
    ("1.25", 1, "1.3"), ("-1.25", 1, "-1.3"), ("0.04", 1, "0"), ("-0.04", 1, "0"),
    ("9.99", 1, "10"), ("99.5", 0, "100"), ("2.449", 1, "2.4"),
    ("1e20", 2, "100000000000000000000"),
    ("0.00005", 4, "0.0001"),
  ])
  func roundsHalvesAwayFromZero(value: String, places: Int, expected: String) {
    #expect(dec(value).rounded(places: places).description == expected)
  }

  @Test func signs() {
    #expect(Amount(3, unit: "users").signedWords() == "+3 users")
    #expect(Amount(-3).signedWords() == "-3")
    #expect(Amount(dec("-0.001"), unit: "€").signedWords(places: 1) == "€0")
  }
}
