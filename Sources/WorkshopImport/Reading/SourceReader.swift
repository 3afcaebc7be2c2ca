/// The shape of a file that is read.
public enum SourceShape: Hashable, Sendable {
  case table, lines, json

  /// By the ending of the name; nil where it says nothing.
  public init?(ending: String) {
    switch ending.lowercased() {
    case "csv", "tsv": self = .table
    case "txt", "text": self = .lines
    case "json": self = .json
    default: return nil
    }
  }
}

/// Reads records of a table or lines out of bytes as they come, whatever their encoding. At most
/// `mostRows` are read.
public struct SourceReader {
  public static let mostBytes = 50_000_000
  public static let mostRows = 100_000

  static var tooManyRows: ImportProblem {
    ImportProblem("There are more than \(mostRows) rows. Split the file.")
  }

  private enum Reader {
    case table(CSVReader)
    case lines(LineReader)
  }

  private var text = TextBytes()
  private var reader: Reader
  private var rows = 0
  /// What separates the cells of the table, once the first line was read.
  public var separator: UInt8? {
    if case .table(let reader) = reader { reader.separator } else { nil }
  }

  /// Whether it was no UTF-8, and was taken for Windows-1252.
  public var isWindows1252: Bool { text.isWindows1252 }

  public init(_ shape: SourceShape) {
    reader = shape == .lines ? .lines(LineReader()) : .table(CSVReader())
  }

  public mutating func read(
    _ bytes: some Collection<UInt8>, each: (CSVReader.Record) throws(ImportProblem) -> Void
  ) throws(ImportProblem) {
    try pass(text.read(bytes), each)
  }

  public mutating func finish(
    each: (CSVReader.Record) throws(ImportProblem) -> Void
  ) throws(ImportProblem) {
    try pass(text.finish(), each)
    var count = rows
    let counted = { (record: CSVReader.Record) throws(ImportProblem) in
      try Self.count(&count, record, each)
    }
    switch reader {
    case .table(var table): try table.finish(each: counted)
    case .lines(var lines): try lines.finish(each: counted)
    }
  }

  private mutating func pass(
    _ bytes: [UInt8], _ each: (CSVReader.Record) throws(ImportProblem) -> Void
  ) throws(ImportProblem) {
    var count = rows
    let counted = { (record: CSVReader.Record) throws(ImportProblem) in
      try Self.count(&count, record, each)
    }
    switch reader {
    case .table(var table):
      // Nobody else may hold the reader while it grows.
      reader = .lines(LineReader())
      try table.read(bytes, each: counted)
      reader = .table(table)
    case .lines(var lines):
      reader = .table(CSVReader())
      try lines.read(bytes, each: counted)
      reader = .lines(lines)
    }
    rows = count
  }

  private static func count(
    _ count: inout Int, _ record: CSVReader.Record,
    _ each: (CSVReader.Record) throws(ImportProblem) -> Void
  ) throws(ImportProblem) {
    count += 1
    // The heading is no row.
    guard count <= mostRows + 1 else {
      throw tooManyRows
    }
    try each(record)
  }
}
