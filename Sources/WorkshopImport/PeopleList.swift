import PlainText
import WorkshopExport

/// Names from a CSV file: the first column, without a heading `name`. Commas, semicolons and tabs
/// separate; quotes as in RFC 4180.
public struct PeopleList {
  /// A name and the line of the file it stands on, from 1.
  public struct Row: Hashable, Sendable {
    public let number: Int
    public let name: CleanText

    public init(number: Int, name: CleanText) {
      self.number = number
      self.name = name
    }
  }

  public private(set) var rows: [Row] = []
  private var isFirst = true

  public init() {}

  /// Takes in one record of the file.
  public mutating func take(_ record: CSVReader.Record) throws(ImportProblem) {
    let cells = record.cells.map { CleanText(CSVCell.read($0)).singleLine }
    guard cells.contains(where: { !$0.isEmpty }) else { return }
    defer { isFirst = false }
    if isFirst, Self.headings.contains(cells[0].string.lowercased()) { return }
    guard !cells[0].isEmpty else {
      throw ImportProblem(row: record.row, "The first column is empty. It must hold a name.")
    }
    rows.append(Row(number: record.row, name: cells[0]))
  }

  /// The names of a whole file.
  public static func rows(_ file: some Collection<UInt8>) throws(ImportProblem) -> [Row] {
    var list = PeopleList()
    var bytes = TextBytes()
    var reader = CSVReader()
    try reader.read(bytes.read(file)) { record throws(ImportProblem) in try list.take(record) }
    try reader.read(bytes.finish()) { record throws(ImportProblem) in try list.take(record) }
    try reader.finish { record throws(ImportProblem) in try list.take(record) }
    return list.rows
  }

  /// Whether a first record is a heading of names.
  public static func isHeading(_ cells: [String]) -> Bool {
    headings.contains(CleanText(cells.first ?? "").singleLine.string.lowercased())
  }

  private static let headings: Set<String> = [
    "name", "names", "full name", "person", "people", "took part",
  ]
}
