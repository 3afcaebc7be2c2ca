import PlainText
import WorkshopModel

/// The place of a row in the tree: `1.2` is below `1`.
struct OrderNumber: Hashable {
  /// Without a `.0` that a spreadsheet put behind a whole number.
  let text: String

  /// Nil for an empty cell.
  /// - Throws: a day, which a spreadsheet made of a number such as 1.1.
  init?(_ row: SheetRow) throws(ImportProblem) {
    let text = row.text(.order).string.replacing(",", with: ".")
    guard !text.isEmpty else { return nil }
    let pieces = text.split(separator: ".", omittingEmptySubsequences: false)
    guard pieces.allSatisfy({ $0.allSatisfy(\.isNumber) }) else {
      throw Self.problem(row)
    }
    // A spreadsheet counts the days of our time with five digits.
    let isDay = pieces.count == 1 ? text.count == 5 : CalendarDate.isMeant(by: text)
    guard !isDay else { throw Self.problem(row) }
    var kept = pieces.map(String.init).filter { !$0.isEmpty }
    while kept.count > 1, kept.last?.allSatisfy({ $0 == "0" }) == true { kept.removeLast() }
    self.text = kept.joined(separator: ".")
  }

  private init(text: String) { self.text = text }

  /// The row above it in the tree; nil at the top.
  var parent: OrderNumber? {
    text.lastIndex(of: ".").map { OrderNumber(text: String(text[..<$0])) }
  }

  private static func problem(_ row: SheetRow) -> ImportProblem {
    let cell = row.text(.order)
    let isDay = CalendarDate.isMeant(by: cell.string) || Int(cell.string) != nil
    return ImportProblem(
      row: row.number, column: "Order",
      isDay
        ? "\(cell) is a day: your spreadsheet made one of a number like 1.1. Format the column as text, type the numbers again, save."
        : "\(cell) is no place in the tree. Write 1 for an objective and 1.1 for its first key result."
    )
  }
}
