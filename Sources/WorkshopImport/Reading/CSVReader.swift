import PlainText

/// Reads CSV (RFC 4180) piece by piece, so that no file need fit into memory. The separator is what a
/// line `sep=;` before the table says, else the one of comma, semicolon and tab that divides the most
/// lines into equally many cells.
public struct CSVReader {
  public struct Record: Hashable, Sendable {
    /// The row of the table as a spreadsheet counts it, from 1: a cell with line breaks is in one
    /// row, and a line `sep=;` is none.
    public let row: Int
    public let cells: [String]

    public init(row: Int, cells: [String]) {
      self.row = row
      self.cells = cells
    }
  }

  private enum Place {
    case cellStart, plain, quoted, behindQuote
  }

  /// Known from the first line on.
  public private(set) var separator: UInt8?
  private var beginning: [UInt8] = []
  private var place = Place.cellStart
  private var cell: [UInt8] = []
  private var cells: [String] = []
  private var row = 1
  private var endedWithCarriageReturn = false

  /// A quote that is never closed would otherwise take the whole file into one cell.
  private static let mostBytesInACell = 100_000
  /// How much of the file is looked at before its separator is decided.
  private static let bytesLookedAt = 32_768

  public init(separator: UInt8? = nil) { self.separator = separator }

  /// Reads on; `each` gets every record that is complete.
  public mutating func read(
    _ bytes: [UInt8], each: (Record) throws(ImportProblem) -> Void
  ) throws(ImportProblem) {
    guard separator == nil else {
      for byte in bytes { try take(byte, each) }
      return
    }
    beginning += bytes
    if beginning.count > Self.bytesLookedAt { try begin(each) }
  }

  /// Reads what is left as the last record.
  public mutating func finish(
    each: (Record) throws(ImportProblem) -> Void
  ) throws(ImportProblem) {
    if separator == nil { try begin(each) }
    guard place != .quoted else {
      throw ImportProblem(row: row, "A quote is not closed.")
    }
    if place != .cellStart || !cells.isEmpty { try endRecord(each) }
  }

  private mutating func begin(
    _ each: (Record) throws(ImportProblem) -> Void
  ) throws(ImportProblem) {
    let found = SeparatorSearch(beginning)
    separator = found.separator
    let bytes = beginning.dropFirst(found.bytesBeforeTable)
    beginning = []
    for byte in bytes { try take(byte, each) }
  }

  private mutating func take(
    _ byte: UInt8, _ each: (Record) throws(ImportProblem) -> Void
  ) throws(ImportProblem) {
    let quote = UInt8(ascii: "\"")
    if endedWithCarriageReturn {
      endedWithCarriageReturn = false
      if byte == 10 { return }
    }
    switch place {
    case .quoted:
      if byte == quote {
        place = .behindQuote
      } else {
        try append(byte)
      }
    case .behindQuote where byte == quote:
      place = .quoted
      try append(byte)
    case .cellStart where byte == quote:
      place = .quoted
    case .cellStart, .plain, .behindQuote:
      if byte == separator {
        try endCell()
        place = .cellStart
      } else if byte == 10 || byte == 13 {
        endedWithCarriageReturn = byte == 13
        try endRecord(each)
      } else if place == .behindQuote {
        throw ImportProblem(
          row: row,
          "There is text behind a closing quote. Double quotes inside a cell.")
      } else {
        place = .plain
        try append(byte)
      }
    }
  }

  private mutating func append(_ byte: UInt8) throws(ImportProblem) {
    guard cell.count < Self.mostBytesInACell else {
      throw ImportProblem(
        row: row,
        place == .quoted
          ? "A cell begins here that has more than 100,000 bytes. Close its quote, or shorten it."
          : "A cell has more than 100,000 bytes. Shorten it.")
    }
    guard byte != 0 else { throw ImportProblem(row: row, .noText) }
    cell.append(byte)
  }

  private mutating func endCell() throws(ImportProblem) {
    guard let text = String(validating: cell, as: UTF8.self) else {
      throw ImportProblem(row: row, .noText)
    }
    cells.append(text)
    cell.removeAll(keepingCapacity: true)
  }

  private mutating func endRecord(
    _ each: (Record) throws(ImportProblem) -> Void
  ) throws(ImportProblem) {
    try endCell()
    let record = Record(row: row, cells: cells)
    cells.removeAll(keepingCapacity: true)
    place = .cellStart
    row += 1
    guard record.cells != [""] else { return }
    try each(record)
  }
}
