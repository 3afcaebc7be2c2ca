import FoundationEssentials
import PlainText
import WorkshopModel

/// Reads what one row says of a key result.
struct KeyResultReader {
  private let sheet: Sheet
  private let start: NumberColumn
  private let target: NumberColumn
  private let weight: NumberColumn
  private let due: DayColumn

  init(_ sheet: Sheet) {
    self.sheet = sheet
    start = sheet.numbers(in: .startValue)
    target = sheet.numbers(in: .targetValue)
    weight = sheet.numbers(in: .weight)
    due = DayColumn(.due, in: sheet)
  }

  /// What the columns decided for all their rows.
  var columnNotes: [ImportNote] { start.notes + target.notes + weight.notes + due.notes }

  /// Whether the row has numbers although it names no key result.
  func hasFigures(_ row: SheetRow) -> Bool {
    [.startValue, .targetValue].contains { !NoValue.isMeant(by: row.text($0).string) }
  }

  func read(
    _ row: SheetRow, from column: ImportColumn
  ) throws(ImportProblem) -> ImportedKeyResult {
    let sentence = row.text(column)
    guard !sentence.isEmpty else {
      throw ImportProblem(
        row: row.number, column: sheet.name(of: column), "This is empty. Type it.")
    }
    let facts = try ImportedDescription(row.raw(.description), row: row.number)
    let measure = MeasureType(row.text(.measureType).string)
    var read = ImportedKeyResult(row: row.number, sentence: sentence)
    read.metric = facts.metric ?? said(row, .metric)
    let named = try kind(row)
    read.kind = facts.kind ?? named ?? measure.kind
    read.measurement = facts.measurement
    read.owner = said(row, .owner)
    read.ambition = Self.ambition(row.text(.ambition))
    read.unit = facts.unit ?? said(row, .unit)
    let first = try start.read(row.text(.startValue), in: row.number, expecting: read.unit ?? "")
    let last = try target.read(row.text(.targetValue), in: row.number, expecting: read.unit ?? "")
    read.unit = try unit(row, read.unit ?? measure.unit, [first, last].compactMap(\.self))
    read.figures.start = first?.value
    read.figures.target = last?.value
    read.weight = try weight(row)
    read.figures.commit = facts.commit
    read.figures.stretch = facts.stretch
    read.figures.stages = facts.stages
    read.figures.due = try due.read(row)
    return read
  }

  /// A number, or a share in percent: only what the others of the objective say beside it counts.
  private func weight(_ row: SheetRow) throws(ImportProblem) -> Decimal? {
    let said = row.text(.weight)
    let unit: CleanText = said.string.contains("%") ? "%" : ""
    guard let amount = try weight.read(said, in: row.number, expecting: unit) else { return nil }
    guard Limits.weight.contains(amount.value) else {
      throw weight.problem(row.number, Rejection.weightOutOfRange.reason)
    }
    return amount.value
  }

  private func said(_ row: SheetRow, _ column: ImportColumn) -> CleanText? {
    let text = row.text(column)
    return NoValue.isMeant(by: text.string) ? nil : text
  }

  /// The unit of its own column, else the one that stands with the numbers.
  private func unit(
    _ row: SheetRow, _ known: CleanText?, _ amounts: [Amount]
  ) throws(ImportProblem) -> CleanText? {
    let typed = amounts.map(\.unit).filter { !$0.isEmpty }
    guard let first = typed.first else { return known }
    let wanted = known ?? first
    if let other = typed.first(where: { $0.string.lowercased() != wanted.string.lowercased() }) {
      throw target.problem(
        row.number, "The numbers count in \"\(wanted)\" and in \"\(other)\". Write one unit.")
    }
    return wanted
  }

  private func kind(_ row: SheetRow) throws(ImportProblem) -> KeyResultKind? {
    guard let text = said(row, .kind) else { return nil }
    let wanted = text.string.lowercased()
    let known = KeyResultKind.allCases.first {
      $0.rawValue.lowercased() == wanted || $0.words.string == wanted
    }
    guard let known else {
      let kinds = KeyResultKind.allCases.map(\.words.string).joined(separator: ", ")
      throw ImportProblem(
        row: row.number, column: sheet.name(of: .kind),
        "There is no kind \(text). Kinds are \(CleanText(kinds)).")
    }
    return known
  }

  private static func ambition(_ text: CleanText) -> Ambition? {
    switch text.string.lowercased() {
    case "committed", "commit", "roofshot": .committed
    case "aspirational", "aspire", "stretch", "moonshot": .aspirational
    default: nil
    }
  }

  /// What other tools say of key results, as Company or Personal, and has no place here.
  var unused: [ImportNote] {
    unused(.ambition, "Rooftop knows Committed and Aspirational.") { Self.ambition($0) != nil }
      + unused(.measureType, "Say the kind in a column Kind.") { MeasureType($0.string).isKnown }
      + unusedLines
  }

  /// Lines of other tools' descriptions that begin as Rooftop's do and say something else.
  private var unusedLines: [ImportNote] {
    let lines = sheet.rows.flatMap { row in
      (try? ImportedDescription(row.raw(.description), row: row.number))?.unread ?? []
    }
    let name = sheet.name(of: .description)
    let others = sheet.rows.filter { ImportedDescription.hasOtherLines($0.raw(.description)) }
    var notes: [ImportNote] = []
    if !lines.isEmpty {
      let words = CleanText(Set(lines.map(\.string)).sorted().joined(separator: ", "))
      notes.append(ImportNote("Not brought in of \"\(name)\": \(words)."))
    }
    if let first = others.first {
      let rows = CleanText(others.prefix(5).map { "\($0.number)" }.joined(separator: ", "))
      notes.append(
        ImportNote(
          "Not brought in: what \"\(name)\" says in row \(others.count > 5 ? "\(first.number) and \(others.count - 1) more" : rows)."
        ))
    }
    return notes
  }

  private func unused(
    _ column: ImportColumn, _ hint: CleanText, isKnown: (CleanText) -> Bool
  ) -> [ImportNote] {
    let texts = sheet.rows.compactMap { said($0, column) }.filter { !isKnown($0) }
    guard !texts.isEmpty else { return [] }
    let words = Set(texts.map(\.string)).sorted().joined(separator: ", ")
    return [
      ImportNote("Not brought in of \"\(sheet.name(of: column))\": \(CleanText(words)). \(hint)")
    ]
  }
}

extension Sheet {
  fileprivate func numbers(in column: ImportColumn) -> NumberColumn {
    NumberColumn(
      rows.lazy.map { $0.text(column) }, name: name(of: column), choice: choices.decimal)
  }
}

/// How another tool says that a key result is measured.
private struct MeasureType {
  let kind: KeyResultKind?
  let unit: CleanText?
  /// Whether it says something that Rooftop understands.
  let isKnown: Bool

  init(_ text: String) {
    switch ColumnName(text).text {
    case "binary", "boolean", "yes no", "done not done", "done", "true false", "to do", "complete":
      (kind, unit) = (.binary, nil)
    case "at least", "minimum", "min", "above", "stay above", "should stay above", "no less than":
      (kind, unit) = (.atLeast, nil)
    case "at most", "maximum", "max", "below", "stay below", "should stay below", "no more than":
      (kind, unit) = (.atMost, nil)
    case "between", "range", "stay between", "should stay between": (kind, unit) = (.between, nil)
    case "percent", "percentage", "custom percent": (kind, unit) = (nil, "%")
    case "euro", "eur": (kind, unit) = (nil, "€")
    case "dollar", "usd": (kind, unit) = (nil, "$")
    case "pound", "gbp": (kind, unit) = (nil, "£")
    default: (kind, unit) = (nil, nil)
    }
    isKnown = kind != nil || unit != nil || Self.ofNumbers.contains(ColumnName(text).text)
  }

  /// They say that a number is measured, which the numbers themselves show.
  private static let ofNumbers: Set<String> = [
    "number", "numeric", "numerical", "metric", "value", "count", "kpi", "quantitative", "integer",
    "decimal", "currency", "money", "increase", "decrease", "increase to", "decrease to",
    "increase by", "decrease by", "should increase to", "should decrease to", "grow", "reduce",
    "maximize", "minimize", "custom", "custom number", "manual", "automatic",
  ]
}
