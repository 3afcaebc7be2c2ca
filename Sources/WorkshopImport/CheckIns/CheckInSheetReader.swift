import PlainText
import WorkshopModel

/// Reads check-ins out of a table, a row each.
struct CheckInSheetReader {
  private(set) var checkIns: ImportedCheckIns
  private(set) var notes: [ImportNote]
  private(set) var problems: [ImportProblem] = []

  private let sheet: Sheet
  private let days: DayColumn
  /// The columns that name the key result; of both, one may be empty.
  private let names: [ImportColumn]
  private let comment: ImportColumn?

  init(_ sheet: Sheet) throws(ImportProblem) {
    self.sheet = sheet
    names = [.keyResultNumber, [.keyResult, .title].first(where: sheet.has)]
      .compactMap(\.self).filter(sheet.has)
    comment = [.comment, .description].first(where: sheet.has)
    guard sheet.has(.day) else { throw Self.missing(.day, "days", in: sheet) }
    guard sheet.has(.value) else { throw Self.missing(.value, "values", in: sheet) }
    guard let name = names.last else {
      throw Self.missing(.keyResult, "key results", in: sheet)
    }
    days = DayColumn(.day, in: sheet)
    notes = days.notes
    checkIns = ImportedCheckIns([])
    var rows: [ImportedCheckIn] = []
    rows.reserveCapacity(sheet.rows.count)
    for row in sheet.rows {
      do throws(ImportProblem) {
        if let read = try read(row) { rows.append(read) }
      } catch {
        problems.append(error)
      }
    }
    checkIns = ImportedCheckIns(
      rows,
      names: .init(
        keyResult: sheet.name(of: name), day: sheet.name(of: .day), value: sheet.name(of: .value),
        comment: comment.map(sheet.name),
        set: [.team, .department, .period].first(where: sheet.has).map(sheet.name)),
      decimal: sheet.choices.decimal)
  }

  /// Nil where nothing was read, which is told.
  private mutating func read(_ row: SheetRow) throws(ImportProblem) -> ImportedCheckIn? {
    let value = row.text(.value)
    guard !NoValue.isMeant(by: value.string) else {
      notes.append(ImportNote(row: row.number, "It has no value: left out."))
      return nil
    }
    let named = names.map(row.text)
    guard named.contains(where: { !$0.isEmpty }) else {
      throw ImportProblem(
        row: row.number, column: names.last.map(sheet.name),
        "This is empty. Type the number of the key result, like 1.2, or its sentence.")
    }
    guard let day = try days.read(row) else {
      throw ImportProblem(
        row: row.number, column: sheet.name(of: .day),
        "This is empty. Type the day it was read.")
    }
    let team = row.text(.team)
    return ImportedCheckIn(
      row: row.number, unit: team.isEmpty ? row.text(.department) : team,
      cycle: row.text(.period),
      number: sheet.has(.keyResultNumber) ? row.text(.keyResultNumber) : "",
      sentence: names.last == .keyResultNumber ? "" : named.last ?? "", day: day, read: value,
      confidence: try confidence(row), comment: comment.map(row.text) ?? "")
  }

  private func confidence(_ row: SheetRow) throws(ImportProblem) -> Confidence? {
    let text = row.text(.confidence)
    guard !NoValue.isMeant(by: text.string) else { return nil }
    do throws(Rejection) {
      return try .typed(text)
    } catch {
      throw ImportProblem(
        row: row.number, column: sheet.name(of: .confidence), "\(text): \(error.reason)")
    }
  }

  private static func missing(
    _ column: ImportColumn, _ words: CleanText, in sheet: Sheet
  ) -> ImportProblem {
    guard let heading = sheet.heading else {
      return ImportProblem(
        "No row names the columns. Put one above the table, with Date, Key result and Value in it.")
    }
    return ImportProblem(
      row: heading.row,
      "No column holds the \(words). There are: \(sheet.columnNames). Name one \(column.words.capitalisedFirst), or say which it is with --map."
    )
  }
}
