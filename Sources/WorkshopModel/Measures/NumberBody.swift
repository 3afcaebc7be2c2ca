import FoundationEssentials

/// The digits of a typed number with whatever groups them.
struct NumberBody {
  let text: String

  /// Takes digits, points, commas, apostrophes and spaces between digits off the front.
  static func take(from text: inout Substring) -> NumberBody {
    var taken = text.prefix { isDigit($0) || ".,' _".contains($0) }
    while taken.last == " " { taken.removeLast() }
    text.removeFirst(taken.count)
    return NumberBody(text: String(taken))
  }

  /// Nil when the groups make no number.
  var read: (value: Decimal, isDoubtful: Bool)? {
    guard text.contains(where: Self.isDigit) else { return nil }
    let point = decimalMark
    let halves = point.map { text.split(separator: $0, omittingEmptySubsequences: false) }
    let whole = halves.map { String($0[0]) } ?? text
    let fraction = halves.map { String($0[1]) } ?? ""
    guard fraction.allSatisfy(Self.isDigit), let digits = Self.ungrouped(whole) else { return nil }
    guard digits.count + fraction.count <= 36 else { return (Self.tooLong, false) }
    guard let value = Decimal(string: (digits.isEmpty ? "0" : digits) + "." + fraction + "0")
    else { return nil }
    let isDoubtful = point == "." && looksGrouped(by: ".")
    return (value, isDoubtful)
  }

  /// The one mark that divides whole from fraction, nil when there is none.
  private var decimalMark: Character? {
    let commas = text.count { $0 == "," }
    let points = text.count { $0 == "." }
    let others = text.contains { "' _".contains($0) }
    switch (commas, points) {
    case (0, 0): return nil
    case (1, 0): return !others && looksGrouped(by: ",") ? nil : ","
    case (0, 1): return "."
    case (_, 0), (0, _): return nil
    default:
      let last = text.last { $0 == "," || $0 == "." }
      return (last == "," ? commas : points) == 1 ? last : nil
    }
  }

  /// One to three digits, not only a zero, then the mark, then exactly three.
  private func looksGrouped(by mark: Character) -> Bool {
    let halves = text.split(separator: mark, omittingEmptySubsequences: false)
    guard halves.count == 2, halves.joined().allSatisfy(Self.isDigit) else { return false }
    return (1...3).contains(halves[0].count) && halves[0].first != "0" && halves[1].count == 3
  }

  /// The digits of `whole`; nil unless all groups are marked alike and have three digits.
  private static func ungrouped(_ whole: String) -> String? {
    guard let mark = whole.first(where: { !isDigit($0) }) else { return whole }
    let groups = whole.split(separator: mark, omittingEmptySubsequences: false)
    guard groups.allSatisfy({ $0.allSatisfy(isDigit) }), (1...3).contains(groups[0].count),
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return groups.joined()
  }

  /// Stands for more digits than a `Decimal` holds; the caller refuses it for its size.
  private static let tooLong = Decimal(sign: .plus, exponent: 30, significand: 1)

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
