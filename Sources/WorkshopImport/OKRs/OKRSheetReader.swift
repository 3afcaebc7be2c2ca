import PlainText
import WorkshopModel

/// Reads objectives and key results out of a table, whichever layout it has.
struct OKRSheetReader {
  private(set) var objectives: [ImportedObjective] = []
  private(set) var notes: [ImportNote] = []
  private(set) var problems: [ImportProblem] = []

  private let sheet: Sheet
  private let layout: OKRLayout
  private let keyResults: KeyResultReader
  /// The objective of each place in the tree, of each id, and of each title.
  private var byOrder: [OrderNumber: Int] = [:]
  private var byName: [String: Int] = [:]

  init(_ sheet: Sheet) throws(ImportProblem) {
    self.sheet = sheet
    layout = try OKRLayout(saidOf: sheet)
    keyResults = KeyResultReader(sheet)
    let parents = Set(sheet.rows.map { $0.text(.parent).string.lowercased() })
    for row in sheet.rows {
      do throws(ImportProblem) {
        switch layout {
        case .typed: try takeTyped(row)
        case .ordered:
          if let above = try OrderNumber(row)?.parent, byOrder[above] != nil {
            try addKeyResult(row, to: try parent(of: row))
          } else {
            try addObjective(row, from: OKRLayout.title(in: sheet))
          }
        case .beside: try takeBeside(row)
        case .below: try takeBelow(row, parents)
        case .objectives: try addObjective(row, from: OKRLayout.objective(in: sheet))
        }
      } catch {
        problems.append(error)
      }
    }
    notes += keyResults.columnNotes + keyResults.unused
  }

  private mutating func takeTyped(_ row: SheetRow) throws(ImportProblem) {
    let type = row.text(.type)
    switch RowType(type.string) {
    case .objective: try addObjective(row, from: OKRLayout.title(in: sheet))
    case .keyResult: try addKeyResult(row, to: try parent(of: row))
    case .work:
      let title = OKRLayout.title(in: sheet).map(row.text) ?? ""
      notes.append(ImportNote(row: row.number, "\(type): \(title) is not brought in."))
    case .unknown:
      throw ImportProblem(
        row: row.number, column: sheet.name(of: .type),
        "This is \(type.isEmpty ? "empty" : type). Write Objective or Key result.")
    }
  }

  /// The objective stands in each row, or only in the first of its rows.
  private mutating func takeBeside(_ row: SheetRow) throws(ImportProblem) {
    let title = OKRLayout.objective(in: sheet).map(row.text) ?? ""
    if !title.isEmpty, byName[title.string.lowercased()] == nil {
      try addObjective(row, from: OKRLayout.objective(in: sheet))
    }
    let index = title.isEmpty ? objectives.indices.last : byName[title.string.lowercased()]
    guard !row.text(.keyResult).isEmpty else {
      guard title.isEmpty || keyResults.hasFigures(row) else { return }
      throw ImportProblem(
        row: row.number, column: sheet.name(of: .keyResult), "This is empty. Type it.")
    }
    guard let index else {
      throw ImportProblem(
        row: row.number, column: OKRLayout.objective(in: sheet).map(sheet.name),
        "No objective stands here or above. Type it.")
    }
    objectives[index].keyResults += try beside(row)
  }

  /// The key results of a row: several where its cell is a list of them.
  private mutating func beside(_ row: SheetRow) throws(ImportProblem) -> [ImportedKeyResult] {
    let whole = try keyResults.read(row, from: .keyResult)
    let lines = CleanText(row.raw(.keyResult)).lines.map(\.singleLine).filter { !$0.isEmpty }
    guard lines.count > 1 else { return [whole] }
    let items = lines.compactMap { ListMark.leftOut(of: $0) }
    guard items.count == lines.count, !keyResults.hasFigures(row) else {
      notes.append(
        ImportNote(
          row: row.number,
          "Its \(lines.count) lines are read as one key result. Put each in a row of its own if they are several."
        ))
      return [whole]
    }
    return items.map(whole.named)
  }

  /// What has rows below it is an objective, the rest are key results.
  private mutating func takeBelow(
    _ row: SheetRow, _ parents: Set<String>
  ) throws(ImportProblem) {
    let title = OKRLayout.title(in: sheet)
    let names = [row.text(.identifier), title.map(row.text) ?? ""].filter { !$0.isEmpty }
    let hasChildren = names.contains { parents.contains($0.string.lowercased()) }
    let hasParent = !row.text(.parent).isEmpty
    guard hasParent, !hasChildren else {
      try addObjective(row, from: title)
      if hasParent { noteOwnObjective(row) }
      return
    }
    try addKeyResult(row, to: try parent(of: row))
  }

  private mutating func addObjective(
    _ row: SheetRow, from column: ImportColumn?
  ) throws(ImportProblem) {
    let title = column.map(row.text) ?? ""
    guard !title.isEmpty else {
      throw ImportProblem(
        row: row.number, column: column.map(sheet.name), "This is empty. Type it.")
    }
    if let order = try OrderNumber(row) {
      if byOrder[order] != nil {
        throw ImportProblem(
          row: row.number, column: sheet.name(of: .order),
          "\(CleanText(order.text)) stands there twice. Where it was 1.10, format the column as text and type it again."
        )
      }
      if order.parent != nil { noteOwnObjective(row) }
      byOrder[order] = objectives.count
    }
    for name in [title, row.text(.identifier)] where !name.isEmpty {
      if byName[name.string.lowercased()] == nil {
        byName[name.string.lowercased()] = objectives.count
      }
    }
    objectives.append(
      ImportedObjective(
        row: row.number, title: title, keyResults: [], unit: unit(of: row),
        cycle: row.text(.period)))
  }

  /// The nearest unit that the row names.
  private func unit(of row: SheetRow) -> CleanText {
    let team = row.text(.team)
    return team.isEmpty ? row.text(.department) : team
  }

  private mutating func noteOwnObjective(_ row: SheetRow) {
    notes.append(
      ImportNote(row: row.number, "It is below another objective: here it becomes one of its own."))
  }

  private mutating func addKeyResult(_ row: SheetRow, to index: Int) throws(ImportProblem) {
    guard let title = OKRLayout.title(in: sheet) else { return }
    objectives[index].keyResults.append(try keyResults.read(row, from: title))
  }

  /// By its place in the tree, else by what is named above it, else the one that stands above.
  private func parent(of row: SheetRow) throws(ImportProblem) -> Int {
    if let above = try OrderNumber(row)?.parent {
      if let index = byOrder[above] { return index }
      throw missing(row, .order)
    }
    let above = OKRLayout.above(in: sheet)
    let named = row.text(above).string.lowercased()
    if !named.isEmpty {
      if let index = byName[named] { return index }
      throw missing(row, above)
    }
    guard let last = objectives.indices.last else { throw missing(row, .type) }
    return last
  }

  private func missing(_ row: SheetRow, _ column: ImportColumn) -> ImportProblem {
    ImportProblem(
      row: row.number, column: sheet.name(of: column),
      "Its objective does not stand above it. Put the objective first.")
  }
}
