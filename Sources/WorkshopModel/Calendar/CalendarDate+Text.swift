/// The one form in files: `2027-09-30`.
extension CalendarDate: LosslessStringConvertible {
  public var description: String {
    Self.padded(year, 4) + "-" + Self.padded(month, 2) + "-" + Self.padded(day, 2)
  }

  /// Reads `2027-09-30` and nothing else.
  public init?(_ description: String) {
    let pieces = description.utf8.split(
      separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard pieces.map(\.count) == [4, 2, 2] else { return nil }
    let numbers = pieces.compactMap { piece in
      piece.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        ? Int(String(decoding: piece, as: UTF8.self)) : nil
    }
    guard numbers.count == 3 else { return nil }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// `30 Sep 2027`.
  public var words: String { "\(dayAndMonth) \(year)" }

  /// `30 Sep`, for where the year is plain.
  public var dayAndMonth: String { "\(day) \(MonthName.short(month))" }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension CalendarDate: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = CalendarDate(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a day: \(text)")
    }
    self = date
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
