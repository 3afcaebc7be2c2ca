import PlainText

/// Reads CSV (RFC 4180) piece by piece, so that no file need fit into memory. The separator is the
/// one of comma, semicolon and tab that the first line has most often.
public struct CSVReader {
  public struct Record: Hashable, Sendable {
    /// The line it begins on, from 1.
    public let row: Int
    public let cells: [String]
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
  private var recordRow = 1
  private var quoteRow = 1
  private var endedWithCarriageReturn = false

  /// A quote that is never closed would otherwise take the whole file into one cell.
  private static let mostBytesInACell = 100_000

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
    let firstLine = beginning.prefix { $0 != 10 && $0 != 13 }
    guard firstLine.count < beginning.count || beginning.count > Self.mostBytesInACell else {
      return
    }
    try begin(each)
  }

  /// Reads what is left as the last record.
  public mutating func finish(
    each: (Record) throws(ImportProblem) -> Void
  ) throws(ImportProblem) {
    if separator == nil { try begin(each) }
    guard place != .quoted else {
      throw ImportProblem(row: quoteRow, "A quote is not closed.")
    }
    if place != .cellStart || !cells.isEmpty { try endRecord(each) }
  }

  private mutating func begin(
    _ each: (Record) throws(ImportProblem) -> Void
  ) throws(ImportProblem) {
    let line = beginning.prefix { $0 != 10 && $0 != 13 }
    let usual = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    let counts = usual.map { sign in line.count { $0 == sign } }
    let most = counts.max() ?? 0
    separator = usual[counts.firstIndex(of: most) ?? 0]
    let bytes = beginning
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
        if byte == 10 { row += 1 }
        try append(byte)
      }
    case .behindQuote where byte == quote:
      place = .quoted
      try append(byte)
    case .cellStart where byte == quote:
      place = .quoted
      quoteRow = row
    case .cellStart, .plain, .behindQuote:
      if byte == separator {
        try endCell()
        place = .cellStart
      } else if byte == 10 || byte == 13 {
        endedWithCarriageReturn = byte == 13
        try endRecord(each)
      } else if place == .behindQuote {
        throw ImportProblem(
          row: quoteRow,
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
        row: place == .quoted ? quoteRow : row,
        place == .quoted ? "A quote is not closed." : "The line is too long to be a cell.")
    }
    cell.append(byte)
  }

  private mutating func endCell() throws(ImportProblem) {
    guard let text = String(validating: cell, as: UTF8.self) else {
      throw ImportProblem(row: recordRow, "This is no text in UTF-8 or UTF-16. Save it as UTF-8.")
    }
    cells.append(text)
    cell.removeAll(keepingCapacity: true)
  }

  private mutating func endRecord(
    _ each: (Record) throws(ImportProblem) -> Void
  ) throws(ImportProblem) {
    try endCell()
    let record = Record(row: recordRow, cells: cells)
    cells.removeAll(keepingCapacity: true)
    place = .cellStart
    row += 1
    recordRow = row
    guard record.cells != [""] else { return }
    try each(record)
  }
}
