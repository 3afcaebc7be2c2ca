import PlainText

/// Where the name of a person stands in a row.
struct NameColumn {
  private enum Place {
    case column(ImportColumn)
    /// First and family name.
    case joined(ImportColumn, ImportColumn)
    case cell(Int)
    case cells(Int, Int)
  }

  private let place: Place

  /// Nil where no column of the heading holds names.
  init?(_ heading: SheetHeading) {
    let has = { heading.places[$0] != nil }
    if has(.fullName) {
      place = .column(.fullName)
    } else if has(.firstName), has(.familyName) {
      place = .joined(.firstName, .familyName)
    } else if has(.firstName), has(.name) {
      // As German lists write it: Name is the family's.
      place = .joined(.firstName, .name)
    } else if has(.name), has(.familyName) {
      place = .joined(.name, .familyName)
    } else if let one = [ImportColumn.name, .firstName, .familyName].first(where: has) {
      place = .column(one)
    } else {
      return nil
    }
  }

  /// The first column of names; where a mail address stands behind two of them, as BurningOKR writes
  /// its lists, they are first and family name.
  init(withoutHeading rows: [SheetRow]) {
    let cells = rows.first?.cells.map { CleanText($0).singleLine } ?? []
    let first = cells.firstIndex { Self.refusal(of: $0) == nil } ?? 0
    let isPair =
      cells.count > first + 2 && Self.refusal(of: cells[first + 1]) == nil
      && cells[first + 2].string.contains("@")
    place = isPair ? .cells(first, first + 1) : .cell(first)
  }

  /// Which columns are read, where no heading says it.
  var words: CleanText? {
    switch place {
    case .cell(let index): "Names are read from column \(index + 1)."
    case .cells(let first, let second):
      "Columns \(first + 1) and \(second + 1) are read as first and family name."
    case .column, .joined: nil
    }
  }

  func name(in row: SheetRow) throws(ImportProblem) -> CleanText {
    let name: CleanText
    switch place {
    case .column(let column): name = row.text(column)
    case .joined(let first, let family):
      name = Self.joined(row.text(first), row.text(family))
    case .cell(let index):
      let cell = Self.cell(index, row)
      name = ListMark.leftOut(of: cell) ?? cell
    case .cells(let first, let second):
      name = Self.joined(Self.cell(first, row), Self.cell(second, row))
    }
    guard !name.isEmpty else {
      throw ImportProblem(
        row: row.number,
        isFirstCell
          ? "The first column is empty. It must hold a name." : "The name is empty. Type it.")
    }
    if let refusal = Self.refusal(of: name) { throw ImportProblem(row: row.number, refusal) }
    return name
  }

  private var isFirstCell: Bool {
    if case .cell(0) = place { true } else { false }
  }

  private static func cell(_ index: Int, _ row: SheetRow) -> CleanText {
    row.cells.indices.contains(index) ? CleanText(row.readCell(index)).singleLine : ""
  }

  /// A column Name that holds the whole name already is not joined once more.
  private static func joined(_ first: CleanText, _ family: CleanText) -> CleanText {
    if family.string.lowercased().hasPrefix(first.string.lowercased() + " ") { return family }
    if first.string.lowercased().hasSuffix(" " + family.string.lowercased()) { return first }
    return CleanText("\(first) \(family)").singleLine
  }

  /// Why a text is no person's name; nil when it can be one.
  private static func refusal(of name: CleanText) -> CleanText? {
    if name.isEmpty { return "The name is empty." }
    if name.string.contains("@") { return "\(name) is a mail address, not a name." }
    if name.string.allSatisfy({ $0.isNumber || ".-/ ".contains($0) }) {
      return "\(name) is a number, not a name."
    }
    guard
      let column = ImportColumn.allCases.first(where: {
        $0.aliases.contains(ColumnName(name.string).text)
      }), [.name, .fullName, .firstName, .familyName, .mail].contains(column)
    else { return nil }
    return "\(name) is a heading, not a person. Take the row out."
  }
}
