import FoundationEssentials
import PlainText
import WorkshopExport
import WorkshopModel

/// One row of a table of OKRs.
struct OKRRow {
  private let record: CSVReader.Record
  private let places: [OKRColumn: Int]
  private let separator: UInt8?

  init(_ record: CSVReader.Record, _ places: [OKRColumn: Int], _ separator: UInt8?) {
    self.record = record
    self.places = places
    self.separator = separator
  }

  var number: Int { record.row }
  var isEmpty: Bool { record.cells.allSatisfy { $0.allSatisfy(\.isWhitespace) } }

  func problem(_ column: OKRColumn, _ reason: CleanText) -> ImportProblem {
    ImportProblem(row: record.row, column: CleanText(column.rawValue), reason)
  }

  private func raw(_ column: OKRColumn) -> String {
    guard let place = places[column], record.cells.indices.contains(place) else { return "" }
    return CSVCell.read(record.cells[place])
  }

  func text(_ column: OKRColumn) -> CleanText { CleanText(raw(column)).singleLine }

  func required(_ column: OKRColumn) throws(ImportProblem) -> CleanText {
    let text = text(column)
    guard !text.isEmpty else { throw problem(column, "This is empty. Type it.") }
    return text
  }

  func keyResult() throws(ImportProblem) -> ImportedObjective.KeyResult {
    let facts = try ImportedDescription(raw(.description), row: record.row)
    let start = try amount(.startValue)
    let target = try amount(.targetValue)
    let due = try day(.end)
    let kind = facts.kind ?? Self.kind(start, target, due)
    let wording = KeyResultWording(
      sentence: try required(.summary), metric: facts.metric, unit: facts.unit, kind: kind,
      measurement: facts.measurement, owner: text(.owner), ambition: try ambition())
    return ImportedObjective.KeyResult(
      row: record.row, wording: wording,
      values: try values(kind, start, target, due, facts))
  }

  /// What the numbers of another tool say where no kind is named.
  private static func kind(
    _ start: Decimal?, _ target: Decimal?, _ due: CalendarDate?
  ) -> KeyResultKind {
    switch (start, target) {
    case (let start?, let target?): target < start ? .decrease : .increase
    case (nil, _?): .atLeast
    default: due == nil ? .increase : .binary
    }
  }

  /// Nil as long as no day is set.
  private func values(
    _ kind: KeyResultKind, _ start: Decimal?, _ target: Decimal?, _ due: CalendarDate?,
    _ facts: ImportedDescription
  ) throws(ImportProblem) -> KeyResultValues? {
    guard let due else { return nil }
    func need(_ number: Decimal?, _ column: OKRColumn) throws(ImportProblem) -> Decimal {
      guard let number else {
        throw problem(column, "A key result of the kind \(kind.words) needs a number here.")
      }
      return number
    }
    let measure: KeyResultValues.Measure =
      switch kind {
      case .increase, .decrease:
        .change(
          baseline: try need(start, .startValue), target: try need(target, .targetValue),
          stretch: facts.stretch, commit: facts.commit)
      case .atLeast, .atMost: .limit(try need(target, .targetValue))
      case .between:
        .range(low: try need(start, .startValue), high: try need(target, .targetValue))
      case .milestone: .stages(facts.stages)
      case .binary: .binary
      case .baseline: .unknown
      }
    return KeyResultValues(measure: measure, due: due)
  }

  private func amount(_ column: OKRColumn) throws(ImportProblem) -> Decimal? {
    try ImportedNumber.read(raw(column), separator: separator, row: record.row, column)
  }

  private func day(_ column: OKRColumn) throws(ImportProblem) -> CalendarDate? {
    let text = text(column)
    guard !text.isEmpty else { return nil }
    guard let day = CalendarDate(text.string) else {
      throw problem(column, "\(text) is no day. Write it like 2027-09-30.")
    }
    return day
  }

  private func ambition() throws(ImportProblem) -> Ambition {
    let text = text(.kind).string.lowercased()
    guard !text.isEmpty else { return .aspirational }
    guard let ambition = Ambition(rawValue: text) else {
      throw problem(.kind, "Write Committed or Aspirational.")
    }
    return ambition
  }
}
