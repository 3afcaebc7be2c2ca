import FoundationEssentials
import PlainText

/// A number with what it counts, as people type and read it: `1,200 users`, `€40,000`, `12%`.
public struct Amount: Hashable, Sendable {
  public var value: Decimal
  /// `users`, `%`, `€`; empty for a bare number.
  public var unit: CleanText

  public init(_ value: Decimal, unit: CleanText = "") {
    self.value = value
    self.unit = unit
  }

  /// With grouping commas and no more digits than needed, at most `places` after the point.
  public func words(places: Int = 12) -> String {
    Self.join(
      sign: value < 0 ? "-" : "", Self.grouped(value.magnitude, places: places),
      unit: unit.string)
  }

  /// Like `words`, with `+` before what is above zero.
  public func signedWords(places: Int = 12) -> String {
    (value.rounded(places: places) > 0 ? "+" : "") + words(places: places)
  }

  /// `1,200.5`, with `-` below zero.
  public static func number(_ value: Decimal, places: Int = 12) -> String {
    Amount(value).words(places: places)
  }

  private static func join(sign: String, _ digits: String, unit: String) -> String {
    let signed = (digits == "0" ? "" : sign) + digits
    guard let first = unit.first else { return signed }
    if "%/".contains(first) { return signed + unit }
    if CurrencyName.isSymbol(first) {
      return (digits == "0" ? "" : sign) + "\(first)" + digits + unit.dropFirst()
    }
    if CurrencyName.isCode(unit) { return "\(unit) \(signed)" }
    return "\(signed) \(unit)"
  }

  private static func grouped(_ value: Decimal, places: Int) -> String {
    guard value.isFinite else { return "–" }
    let (whole, fraction) = value.rounded(places: places).digits
    var text = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index).isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return fraction.isEmpty ? text : text + "." + fraction
  }
}
