import FoundationEssentials
import PlainText
import WorkshopExport
import WorkshopModel

/// What `OKRDescription` wrote, read back; lines of other tools are left alone.
struct ImportedDescription {
  var metric: CleanText?
  var unit: CleanText?
  var kind: KeyResultKind?
  var measurement: Measurement?
  var commit: Decimal?
  var stretch: Decimal?
  var stages: [Stage] = []

  init(_ text: String, row: Int) throws(ImportProblem) {
    for line in text.unicodeScalars.split(whereSeparator: { $0 == "\n" || $0 == "\r" }) {
      guard let (field, value) = Self.parts(line) else { continue }
      try take(field, value, row)
    }
  }

  /// Letter by letter as they were written: a mark that begins a value belongs to it, and not to the
  /// space before it.
  private static func parts(
    _ line: Substring.UnicodeScalarView
  ) -> (OKRDescription.Field, CleanText)? {
    guard let colon = line.firstIndex(of: ":"),
      let field = OKRDescription.Field(rawValue: String(Substring(line[..<colon])))
    else { return nil }
    let value = line[line.index(after: colon)...].drop { $0 == " " }
    return (field, CleanText(String(Substring(value))).singleLine)
  }

  private mutating func take(
    _ field: OKRDescription.Field, _ value: CleanText, _ row: Int
  ) throws(ImportProblem) {
    switch field {
    case .metric: metric = value
    case .unit: unit = value
    case .kind:
      guard let known = KeyResultKind(rawValue: value.string) else {
        let kinds = KeyResultKind.allCases.map(\.rawValue).joined(separator: ", ")
        throw Self.problem(row, "There is no kind \(value). Kinds are \(CleanText(kinds)).")
      }
      kind = known
    case .measurement:
      guard let known = Measurement(rawValue: value.string) else {
        throw Self.problem(row, "The measurement is level or cumulative, not \(value).")
      }
      measurement = known
    case .commit: commit = try Self.number(value, row)
    case .stretch: stretch = try Self.number(value, row)
    case .stage:
      let pieces = value.string.unicodeScalars.split(separator: " ", maxSplits: 1)
        .map { Substring($0) }
      guard pieces.count == 2 else {
        throw Self.problem(row, "A stage is a weight and a title, like: 2 First shop.")
      }
      stages.append(
        Stage(
          title: CleanText(String(pieces[1])),
          weight: try Self.number(CleanText(String(pieces[0])), row)))
    }
  }

  /// Rooftop writes these itself, with a decimal point.
  private static func number(_ text: CleanText, _ row: Int) throws(ImportProblem) -> Decimal {
    guard let amount = (try? AmountReading(text))?.amount(by: .point), amount.unit.isEmpty else {
      throw problem(row, "\(text) is no number. Write digits, like 1200 or 0.5.")
    }
    return amount.value
  }

  private static func problem(_ row: Int, _ reason: CleanText) -> ImportProblem {
    ImportProblem(row: row, column: CleanText(OKRColumn.description.rawValue), reason)
  }
}
