import PlainText
import WorkshopModel

/// The days of one column: what some of them show about their order holds for all.
struct DayColumn {
  private let column: ImportColumn
  /// As the table calls it.
  private let name: CleanText
  private let order: DateOrder?
  /// Whether all of them are numbers, as a spreadsheet counts days.
  private let areNumbers: Bool
  /// What a column that shows its order decided about a day with two meanings.
  let notes: [ImportNote]

  init(_ column: ImportColumn, in sheet: Sheet) {
    self.column = column
    name = sheet.name(of: column)
    var shown: Set<DateOrder> = []
    var proof: CleanText?
    var doubtful: (text: CleanText, reading: DateReading)?
    var numbers = 0
    var others = 0
    for row in sheet.rows {
      switch try? DateReading(row.text(column), reference: nil) {
      case .number: numbers += 1
      case .some(.none): break
      case .day(_, let order):
        others += 1
        if let order {
          shown.insert(order)
          proof = proof ?? row.text(column)
        }
      case .either(let dayFirst, let monthFirst):
        others += 1
        let reading = DateReading.either(dayFirst: dayFirst, monthFirst: monthFirst)
        doubtful = doubtful ?? (row.text(column), reading)
      case nil: others += 1
      }
    }
    areNumbers = numbers > 0 && others == 0
    let own = shown.count == 1 ? shown.first : nil
    order = sheet.choices.dates ?? own
    if sheet.choices.dates == nil, let own, let proof, let doubtful,
      let day = doubtful.reading.day(by: own)
    {
      notes = [
        ImportNote("\(name): \(doubtful.text) is \(CleanText(day.words)), as \(proof) shows.")
      ]
    } else if areNumbers {
      notes = [ImportNote("\(name): its numbers are days as a spreadsheet counts them.")]
    } else {
      notes = []
    }
  }

  /// Nil where the cell says that there is no day.
  func read(_ row: SheetRow) throws(ImportProblem) -> CalendarDate? {
    let text = row.text(column)
    let reading: DateReading
    do throws(Rejection) {
      reading = try DateReading(text, reference: nil)
    } catch {
      throw problem(
        row,
        error == .notADay
          ? "\(text) is no day. Write it like 2027-09-30." : "\(text): \(error.reason)")
    }
    switch reading {
    case .none: return nil
    case .day(let day, _): return day
    case .number(let number):
      guard areNumbers, let day = CalendarDate(spreadsheetNumber: number) else {
        throw problem(
          row, "\(text) is no day. Format the column as a date in your spreadsheet and save again.")
      }
      return day
    case .either(let dayFirst, let monthFirst):
      guard let order else {
        throw problem(
          row,
          "\(text) can be \(CleanText(dayFirst.words)) with the day first or \(CleanText(monthFirst.words)) with the month first.",
          question: .dateOrder)
      }
      return reading.day(by: order)
    }
  }

  private func problem(
    _ row: SheetRow, _ reason: CleanText, question: ImportProblem.Question? = nil
  ) -> ImportProblem {
    ImportProblem(row: row.number, column: name, reason, question: question)
  }
}
