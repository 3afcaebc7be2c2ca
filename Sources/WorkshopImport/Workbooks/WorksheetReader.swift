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

  init(
    _ bytes: [UInt8], texts: [String], styles: NumberStyles, from1904: Bool
  ) throws(ImportProblem) {
    self.texts = texts
    self.styles = styles
    self.from1904 = from1904
    var scanner = XMLScanner(bytes)
    var cell: (facts: [String: String], value: String)?
    var isValue = false
    while let item = scanner.next() {
      switch item {
      case .open("row", let facts, _):
        row = facts["r"].flatMap { Int($0) } ?? row + 1
        cells = []
      case .close("row"): try endRow()
      case .open("c", let facts, let isEmpty): cell = isEmpty ? nil : (facts, "")
      case .close("c"):
        if let cell { put(cell.value, cell.facts) }
        cell = nil
      case .open("v", _, let isEmpty), .open("t", _, let isEmpty): isValue = !isEmpty
      case .close("v"), .close("t"): isValue = false
      case .text(let piece) where isValue: cell?.value += piece
      default: break
      }
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
    if styles.isDay(style), let whole = Int(exact.description.prefix { $0 != "." }),
      let day = CalendarDate(spreadsheetNumber: whole + (from1904 ? 1_462 : 0))
    {
      return day.description
    }
    let value = exact.rounded(significantDigits: 15)
    return styles.isPercent(style)
      ? Amount.unmistakable(value * 100) + "%" : Amount.unmistakable(value)
  }

  /// The place of `BC12`: 54.
  private static func column(_ name: String) -> Int? {
    let letters = name.utf8.prefix { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    guard (1...3).contains(letters.count) else { return nil }
    return letters.reduce(0) { $0 * 26 + Int($1) - 64 } - 1
  }
}
