import FoundationEssentials
import PlainText
import WorkshopModel

/// The cells of one sheet as texts: days in the one form of files, numbers so that they can be read
/// in one way only.
struct WorksheetReader {
  private(set) var records: [CSVReader.Record] = []

  private let texts: [String]
  private let styles: NumberStyles
  private let from1904: Bool
  private var row = 0
  private var cells: [String] = []

  private static let mostColumns = 1_000
  /// Rows below the first that one merged cell counts for.
  private static let mostMerged = 1_000
  /// Those that Excel itself can number.
  private static let rows = 1...1_048_576
  /// Days from 1 January 1900 to the first day of workbooks that count from 1904.
  private static let daysTo1904 = 1_462

  init(
    _ bytes: [UInt8], texts: [String], styles: NumberStyles, from1904: Bool
  ) throws(ImportProblem) {
    self.texts = texts
    self.styles = styles
    self.from1904 = from1904
    var scanner = XMLScanner(bytes)
    var cell: (facts: [String: String], value: String)?
    var isValue = false
    var isFormula = false
    var merged: [String] = []
    while let item = scanner.next() {
      switch item {
      case .open("row", let facts, _):
        let said = facts["r"].flatMap { Int($0) } ?? row + 1
        row = Self.rows.contains(said) ? said : row + 1
        cells = []
      case .close("row"): try endRow()
      case .open("c", let facts, let isEmpty):
        cell = isEmpty ? nil : (facts, "")
        isFormula = false
      case .open("f", _, _): isFormula = true
      case .close("c"):
        if let cell {
          // Excel keeps an empty text as one; only what was never worked out has nothing.
          if isFormula, cell.value.isEmpty, cell.facts["t"] != "str" {
            throw ImportProblem(
              row: row,
              "The cell \(CleanText(cell.facts["r"] ?? "")) holds a formula without its result. Open the file in Excel, save it, and try again."
            )
          }
          put(cell.value, cell.facts)
        }
        cell = nil
      case .open("v", _, let isEmpty), .open("t", _, let isEmpty): isValue = !isEmpty
      case .close("v"), .close("t"): isValue = false
      case .open("mergeCell", let facts, _): merged.append(facts["ref"] ?? "")
      case .text(let piece) where isValue: cell?.value += piece
      default: break
      }
    }
    fill(merged)
  }

  /// A merged cell says the same in each of its rows: `C6:C7`. Titles that stretch over columns stay
  /// one cell.
  private mutating func fill(_ merged: [String]) {
    guard !merged.isEmpty else { return }
    let known = Dictionary(records.enumerated().map { ($1.row, $0) }) { first, _ in first }
    for cells in merged {
      let ends = cells.split(separator: ":").map(String.init)
      let rows = ends.compactMap { Int($0.drop { !$0.isNumber }) }
      guard rows.count == 2, let place = Self.column(ends[0]), let first = known[rows[0]] else {
        continue
      }
      fill(place, from: first, through: rows[1])
    }
  }

  private mutating func fill(_ place: Int, from first: Int, through row: Int) {
    guard records[first].cells.indices.contains(place) else { return }
    for index in records.indices.dropFirst(first + 1).prefix(Self.mostMerged) {
      guard records[index].row <= row else { return }
      var cells = records[index].cells
      cells += [String](repeating: "", count: max(0, place + 1 - cells.count))
      guard cells[place].isEmpty else { continue }
      cells[place] = records[first].cells[place]
      records[index] = CSVReader.Record(row: records[index].row, cells: cells)
    }
  }

  private mutating func endRow() throws(ImportProblem) {
    guard cells.contains(where: { !$0.isEmpty }) else { return }
    guard records.count <= SourceReader.mostRows else { throw SourceReader.tooManyRows }
    records.append(CSVReader.Record(row: row, cells: cells))
  }

  private mutating func put(_ value: String, _ facts: [String: String]) {
    let place = facts["r"].flatMap(Self.column) ?? cells.count
    guard place < Self.mostColumns, place >= cells.count else { return }
    cells += [String](repeating: "", count: place - cells.count)
    let style = facts["s"].flatMap { Int($0) } ?? 0
    switch facts["t"] {
    case "s":
      cells.append(Int(value).flatMap { texts.indices.contains($0) ? texts[$0] : nil } ?? "")
    case nil, "n": cells.append(number(value, style))
    case "b": cells.append(value == "1" ? "TRUE" : "FALSE")
    default: cells.append(value)
    }
  }

  /// A number of binary fractions has 15 digits that mean something.
  private func number(_ text: String, _ style: Int) -> String {
    guard let exact = Decimal(string: text), exact.isFinite else { return text }
    if styles.isDay(style), let whole = Int32(exact.description.prefix { $0 != "." }),
      let day = CalendarDate(spreadsheetNumber: Int(whole) + (from1904 ? Self.daysTo1904 : 0))
    {
      return day.description
    }
    let value = exact.rounded(significantDigits: 15)
    if styles.isTime(style), let time = Self.time(value) { return time }
    let isPercent = styles.isPercent(style)
    let shown = (isPercent ? value * 100 : value).rounded(places: Amount.mostPlaces)
    return Amount.unmistakable(shown) + (isPercent ? "%" : "")
  }

  /// `36:00` of a day and a half: what a sheet shows as hours is no number of anything else.
  /// Nil for more minutes than can be counted.
  private static func time(_ days: Decimal) -> String? {
    guard let minutes = Int((days * 24 * 60).rounded(places: 0).description) else { return nil }
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    return "\(hours):\(rest.magnitude < 10 ? "0" : "")\(rest.magnitude)"
  }

  /// The place of `BC12`: 54.
  private static func column(_ name: String) -> Int? {
    let letters = name.utf8.prefix { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    guard (1...3).contains(letters.count) else { return nil }
    return letters.reduce(0) { $0 * 26 + Int($1) - 64 } - 1
  }
}
