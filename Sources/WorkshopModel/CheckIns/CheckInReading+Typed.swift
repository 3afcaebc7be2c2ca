import FoundationEssentials
import PlainText

extension CheckInReading {
  /// What a person types for a check-in of `keyResult`: a number in its unit; the numbers of the
  /// stages that are done, or `none`; `yes` or `no`.
  public static func typed(
    _ text: CleanText, for keyResult: KeyResult
  ) throws(Rejection) -> CheckInReading {
    if let said = try said(text, for: keyResult) { return said }
    let amount = try Amount.typed(text, expecting: keyResult.wording.unit)
    return .value(try amount.counting(in: keyResult.wording.unit))
  }

  /// What a person types where no number is read; nil for a kind that reads one.
  public static func said(
    _ text: CleanText, for keyResult: KeyResult
  ) throws(Rejection) -> CheckInReading? {
    switch keyResult.wording.kind {
    case .milestone: .stages(try stages(text.singleLine, of: keyResult))
    case .binary: .done(try deed(text.singleLine))
    case .increase, .decrease, .atLeast, .atMost, .between, .baseline: nil
    }
  }

  /// What a person would type for it, so that nobody can read it in two ways.
  public var typable: String {
    switch self {
    case .value(let value): Amount.unmistakable(value)
    case .stages([]): "none"
    // A comma would be a decimal one to some spreadsheets.
    case .stages(let done): Set(done).sorted().map { "\($0 &+ 1)" }.joined(separator: "+")
    case .done(let isDone): isDone ? "yes" : "no"
    }
  }

  private static func stages(
    _ text: CleanText, of keyResult: KeyResult
  ) throws(Rejection) -> [Int] {
    guard case .stages(let stages)? = keyResult.values?.measure else {
      throw .checkInWithoutValues
    }
    if text.folded == "none" { return [] }
    var done: Set<Int> = []
    for piece in text.string.split(whereSeparator: { $0 == "," || $0 == " " || $0 == "+" }) {
      guard let number = Int(piece), number >= 1, number <= stages.count else {
        throw .stageNumbers(stages.count)
      }
      done.insert(number - 1)
    }
    guard !done.isEmpty else { throw .stageNumbers(stages.count) }
    return done.sorted()
  }

  private static func deed(_ text: CleanText) throws(Rejection) -> Bool {
    switch text.folded {
    case "yes", "y", "done", "true", "1": true
    case "no", "n", "open", "false", "0": false
    default: throw .deed
    }
  }
}

extension Confidence {
  /// What a person types.
  /// - Throws: what to type.
  public static func typed(_ text: CleanText) throws(Rejection) -> Confidence {
    guard let number = Int(text.singleLine.string) else { throw .confidenceIsANumber }
    return try Confidence(number)
  }
}

extension Rejection {
  static let deed = Rejection("Type yes where it is done, else no.")
  static let confidenceIsANumber = Rejection("Confidence: type a number from 0 to 10.")

  static func stageNumbers(_ count: Int) -> Rejection {
    Rejection("Type the numbers of the stages that are done, 1 to \(count), like 1, 2; or none.")
  }
}

extension Amount {
  /// The number, where it counts in `unit` or says no unit.
  /// - Throws: that it counts in another.
  public func counting(in wanted: CleanText) throws(Rejection) -> Decimal {
    guard unit.isEmpty || wanted.isEmpty || unit.folded == wanted.folded else {
      throw Rejection("It counts in \(wanted), not in \(unit).")
    }
    return value
  }
}
