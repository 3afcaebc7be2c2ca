import CXlsxWriter
import FoundationEssentials
import PlainText
import WorkshopModel

/// One sheet. Texts are written as texts and nothing else: whatever they begin with, they are never
/// a formula or a link.
struct Sheet {
  private let library: xlsx_writer
  private let handle: UnsafeMutablePointer<lxw_worksheet>
  private let styles: CellStyles

  init(
    _ library: xlsx_writer, _ handle: UnsafeMutablePointer<lxw_worksheet>, _ styles: CellStyles
  ) {
    self.library = library
    self.handle = handle
    self.styles = styles
  }

  /// Headings that stay in sight while the rows move, with the width of each column.
  /// - Parameter onOnePage: whether all rows go on one sheet of paper, and not only all columns.
  func heads(_ heads: [(title: CleanText, width: Double)], onOnePage: Bool = false) {
    for (column, head) in heads.enumerated() {
      _ = library.worksheet_set_column(handle, UInt16(column), UInt16(column), head.width, nil)
      _ = library.worksheet_write_string(handle, 0, UInt16(column), head.title.string, styles.head)
    }
    library.worksheet_freeze_panes(handle, 1, 0)
    _ = library.worksheet_repeat_rows(handle, 0, 0)
    library.worksheet_set_landscape(handle)
    library.worksheet_fit_to_pages(handle, 1, onOnePage ? 1 : 0)
  }

  func text(_ text: CleanText, at row: Int, _ column: Int, strong: Bool = false) {
    guard !text.isEmpty else { return }
    _ = library.worksheet_write_string(
      handle, UInt32(row), UInt16(column), Self.fitting(text.singleLine.string),
      strong ? styles.strong : styles.text)
  }

  /// A text in one line, over the empty cells beside it.
  func title(_ text: CleanText, at row: Int, _ column: Int) {
    _ = library.worksheet_write_string(
      handle, UInt32(row), UInt16(column), Self.fitting(text.singleLine.string), styles.title)
  }

  /// As much as a cell of a workbook takes.
  private static func fitting(_ text: String) -> String {
    guard text.utf16.count > mostUnits else { return text }
    var size = 0
    let kept = text.prefix { character in
      size += character.utf16.count
      return size < mostUnits
    }
    return kept + "…"
  }

  private static let mostUnits = 32_767

  /// A cell of a table, as what it is to a program that counts.
  func cell(_ cell: BlockTable.Cell, at row: Int, _ column: Int) {
    switch cell.value {
    case .day(let day): self.day(day, at: row, column)
    case .number(let number): self.number(number, at: row, column)
    case .part(let part): self.part(part, at: row, column)
    case nil: text(cell.words, at: row, column)
    }
  }

  /// A share, shown in percent.
  private func part(_ part: Decimal, at row: Int, _ column: Int) {
    guard part.isFinite else { return }
    _ = library.worksheet_write_number(
      handle, UInt32(row), UInt16(column), part.asDouble, styles.percent)
  }

  func number(_ number: Decimal?, at row: Int, _ column: Int) {
    guard let number, number.isFinite else { return }
    _ = library.worksheet_write_number(
      handle, UInt32(row), UInt16(column), number.asDouble,
      styles.number(places: number.places))
  }

  /// A cell somebody is to fill in.
  func input(_ value: Decimal?, at row: Int, _ column: Int) {
    guard let value else {
      _ = library.worksheet_write_blank(handle, UInt32(row), UInt16(column), styles.input)
      return
    }
    _ = library.worksheet_write_number(
      handle, UInt32(row), UInt16(column), value.asDouble, styles.input)
  }

  /// A formula of ours.
  /// - Parameter value: what it comes to, for readers that work nothing out; nil as long as nobody has
  ///   typed a current value.
  func percent(_ formula: String, _ value: Decimal?, at row: Int, _ column: Int) {
    guard value == nil else {
      _ = library.worksheet_write_formula_num(
        handle, UInt32(row), UInt16(column), formula, styles.percent, value?.asDouble ?? 0)
      return
    }
    _ = library.worksheet_write_formula_str(
      handle, UInt32(row), UInt16(column), formula, styles.percent, "")
  }

  /// Puts a chart with its upper left corner at a cell.
  /// - Parameter words: what it shows, for those who do not see it.
  func put(
    _ chart: UnsafeMutablePointer<lxw_chart>, at row: Int, _ column: Int, words: CleanText
  ) throws(SpreadsheetError) {
    let result = words.singleLine.string.withCString { words in
      var options = lxw_chart_options()
      options.x_scale = 1.3
      options.y_scale = 1.2
      options.description = UnsafeMutablePointer(mutating: words)
      return library.worksheet_insert_chart_opt(
        handle, UInt32(row), UInt16(column), chart, &options)
    }
    guard result == LXW_NO_ERROR else {
      throw SpreadsheetError(reason: "A chart could not be put into the workbook.")
    }
  }

  func day(_ day: CalendarDate?, at row: Int, _ column: Int) {
    guard let day else { return }
    // A workbook's calendar begins in 1900.
    guard day.year >= 1900 else {
      text(CleanText(day.description), at: row, column)
      return
    }
    var date = lxw_datetime()
    date.year = Int32(day.year)
    date.month = Int32(day.month)
    date.day = Int32(day.day)
    _ = library.worksheet_write_datetime(handle, UInt32(row), UInt16(column), &date, styles.day)
  }
}
