import FoundationEssentials
import PlainText
import WorkshopExport
import WorkshopModel

/// What `OKRDescription` wrote, read back; lines of other tools are left alone.
struct ImportedDescription {
  /// Lines that begin as Rooftop's do in a description that another tool wrote.
  private(set) var unread: [CleanText] = []
  var metric: CleanText?
  var unit: CleanText?
  var kind: KeyResultKind?
  var measurement: Measurement?
  var commit: Decimal?
  var stretch: Decimal?
  var stages: [Stage] = []

  init(_ text: String, row: Int) throws(ImportProblem) {
    let lines = text.unicodeScalars.split(whereSeparator: { $0 == "\n" || $0 == "\r" })
      .compactMap(Self.parts)
    // Rooftop writes a kind in each of its own.
    let isOwn = lines.contains { $0 == .kind && KeyResultKind(rawValue: $1.string) != nil }
    for (field, value) in lines {
      do throws(ImportProblem) {
        try take(field, value, row)
      } catch {
        guard !isOwn else { throw error }
        unread.append("\(CleanText(field.rawValue)): \(value)")
      }
    }
  }

  /// Whether there is text that is none of Rooftop's lines.
  static func hasOtherLines(_ text: String) -> Bool {
    text.unicodeScalars.split(whereSeparator: { $0 == "\n" || $0 == "\r" }).contains { line in
      let words = CleanText(String(Substring(line))).singleLine
      return !words.isEmpty && !words.string.hasPrefix("! ") && parts(line) == nil
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
