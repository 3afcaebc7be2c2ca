import PlainText
import WorkshopExport

/// A table somebody prepared: its heading found, its columns known by what they hold.
public struct Sheet: Sendable {
  /// Below the heading; rows without any text are left out.
  let rows: [SheetRow]
  /// Nil where no row names the columns.
  let heading: SheetHeading?
  /// What a person should know about how it was read.
  private var notes: [CleanText]
  let choices: ImportChoices

  /// - Parameter records: all of the file, in order.
  /// - Throws: a choice of columns that fits no heading.
  public init(
    _ records: [CSVReader.Record], choices: ImportChoices = ImportChoices(),
    notes: [CleanText] = []
  ) throws(ImportProblem) {
    let filled = records.filled
    heading = SheetHeading.find(in: filled, choices.columns)
    self.choices = choices
    self.notes = notes
    guard let heading else {
      if let choice = choices.columns.first {
        throw ImportProblem("No row is a heading with the column \"\(choice.heading)\".")
      }
      rows = filled.map { SheetRow($0, [:]) }
      return
    }
    try heading.require(choices.columns)
    let below = filled.drop { $0.row <= heading.row }
    let again = below.filter(heading.stands).map { "\($0.row)" }
    rows = below.filter { again.isEmpty || !heading.stands(in: $0) }
      .map { SheetRow($0, heading.places) }
    if !again.isEmpty {
      self.notes.append(
        "The heading once more, not read: row \(CleanText(again.joined(separator: ", "))).")
    }
    let above = filled.prefix { $0.row < heading.row }.map { "\($0.row)" }
    if !above.isEmpty {
      self.notes.append(
        "Above the heading, not read: row \(CleanText(above.joined(separator: ", "))).")
    }
  }

  /// What a person should know about how it was read, taken for `kind`.
  func notes(as kind: ImportKind) -> [CleanText] {
    let layout = kind == .okrs ? try? OKRLayout(saidOf: self) : nil
    let unread = layout?.unread ?? []
    return notes + (heading?.notes(rows, as: kind, besides: unread) ?? [])
  }

  /// Whether there is no text in the whole file.
  public var isEmpty: Bool { heading == nil && rows.isEmpty }

  func has(_ column: ImportColumn) -> Bool { heading?.places[column] != nil }

  /// What the columns can only mean; nil where they could mean something else.
  public var kind: ImportKind? {
    guard let heading else { return nil }
    let columns = Set(heading.places.keys)
    let hasReadings = columns.isSuperset(of: [.day, .value])
    if OKRLayout(self) != nil, !hasReadings { return .okrs }
    let named: Set<ImportColumn> = [.name, .fullName, .firstName, .familyName]
    if !columns.isDisjoint(with: named), columns.allSatisfy(\.isOfPeople), heading.unknown.isEmpty {
      return .people
    }
    if hasReadings,
      !columns.isDisjoint(with: [.keyResult, .keyResultNumber]),
      columns.allSatisfy(\.isOfCheckIns), heading.unknown.isEmpty
    {
      return .checkIns
    }
    return columns == [.suggestion] ? .suggestions : nil
  }

  /// Rows with more cells than the heading has columns: a text was cut in two.
  var cutRows: [ImportProblem] {
    guard let heading else { return [] }
    return rows.filter { row in
      row.cells.dropFirst(heading.names.count).contains { !$0.allSatisfy(\.isWhitespace) }
    }.map { row in
      ImportProblem(
        row: row.number,
        "It has more cells than the heading. Put quotes around a text with a comma, a semicolon or a tab."
      )
    }
  }

  /// What the table calls a column; where it has none, what Rooftop calls it.
  func name(of column: ImportColumn) -> CleanText {
    guard let heading, let place = heading.places[column] else { return column.words }
    return CleanText(heading.names[place]).singleLine
  }

  /// The names of its columns, for messages.
  var columnNames: CleanText {
    CleanText((heading?.names ?? []).filter { !$0.isEmpty }.joined(separator: ", ")).singleLine
  }
}

extension [CSVReader.Record] {
  /// Those with any text.
  var filled: [CSVReader.Record] {
    filter { $0.cells.contains { !$0.allSatisfy(\.isWhitespace) } }
  }
}

/// One row of a table.
struct SheetRow: Sendable {
  let number: Int
  let cells: [String]
  private let places: [ImportColumn: Int]

  init(_ record: CSVReader.Record, _ places: [ImportColumn: Int]) {
    number = record.row
    cells = record.cells
    self.places = places
  }

  /// The cell as it stands there, line breaks included.
  func raw(_ column: ImportColumn) -> String {
    guard let place = places[column], cells.indices.contains(place) else { return "" }
    return CSVCell.read(cells[place])
  }

  /// The cell at a place, where no heading names it.
  func readCell(_ place: Int) -> String {
    cells.indices.contains(place) ? CSVCell.read(cells[place]) : ""
  }

  func text(_ column: ImportColumn) -> CleanText { CleanText(raw(column)).singleLine }
}
