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

  /// What the digits can mean.
  enum Reading: Hashable {
    case plain(Decimal, mark: DecimalMark?)
    case either(point: Decimal, comma: Decimal)
  }

  /// Nil when the groups make no number.
  var read: Reading? {
    guard text.contains(where: Self.isDigit) else { return nil }
    if let mark = [",", "."].first(where: looksGrouped(by:)) {
      guard let fractional = value(decimalMark: mark), let grouped = value(decimalMark: nil) else {
        return nil
      }
      return mark == "."
        ? .either(point: fractional, comma: grouped)
        : .either(point: grouped, comma: fractional)
    }
    let mark = decimalMark
    return value(decimalMark: mark).map { .plain($0, mark: shownMark(mark)) }
  }

  private func value(decimalMark mark: Character?) -> Decimal? {
    let halves = mark.map { text.split(separator: $0, omittingEmptySubsequences: false) }
    let whole = halves.map { String($0[0]) } ?? text
    let fraction = halves.map { String($0[1]) } ?? ""
    guard fraction.allSatisfy(Self.isDigit), let digits = Self.ungrouped(whole) else { return nil }
    guard digits.count + fraction.count <= 36 else { return Self.tooLong }
    return Decimal(string: (digits.isEmpty ? "0" : digits) + "." + fraction + "0")
  }

  /// The one mark that divides whole from fraction, nil when there is none.
  private var decimalMark: Character? {
    let commas = text.count { $0 == "," }
    let points = text.count { $0 == "." }
    switch (commas, points) {
    case (0, 0): return nil
    case (1, 0): return ","
    case (0, 1): return "."
    case (_, 0), (0, _): return nil
    default:
      let last = text.last { $0 == "," || $0 == "." }
      return (last == "," ? commas : points) == 1 ? last : nil
    }
  }

  /// The decimal mark of the writer: the one that was used, or the one that `1,200,000` leaves.
  private func shownMark(_ used: Character?) -> DecimalMark? {
    switch used {
    case ",": .comma
    case ".": .point
    default: text.contains(",") ? .point : (text.contains(".") ? .comma : nil)
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
