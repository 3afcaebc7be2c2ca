import PlainText

/// Reads plain text piece by piece, one record a line.
public struct LineReader {
  private var line: [UInt8] = []
  private var row = 1
  private var endedWithCarriageReturn = false

  private static let mostBytesInALine = 100_000

  public init() {}

  public mutating func read(
    _ bytes: [UInt8], each: (CSVReader.Record) throws(ImportProblem) -> Void
  ) throws(ImportProblem) {
    for byte in bytes {
      let isRestOfEnd = endedWithCarriageReturn && byte == 10
      endedWithCarriageReturn = byte == 13
      if isRestOfEnd { continue }
      if byte == 10 || byte == 13 {
        try end(each)
      } else {
        guard line.count < Self.mostBytesInALine else {
          throw ImportProblem(row: row, "The line is too long.")
        }
        guard byte != 0 else { throw ImportProblem(row: row, .noText) }
        line.append(byte)
      }
    }
  }

  public mutating func finish(
    each: (CSVReader.Record) throws(ImportProblem) -> Void
  ) throws(ImportProblem) {
    if !line.isEmpty { try end(each) }
  }

  private mutating func end(
    _ each: (CSVReader.Record) throws(ImportProblem) -> Void
  ) throws(ImportProblem) {
    guard let text = String(validating: line, as: UTF8.self) else {
      throw ImportProblem(row: row, .noText)
    }
    line.removeAll(keepingCapacity: true)
    defer { row += 1 }
    guard !text.isEmpty else { return }
    try each(CSVReader.Record(row: row, cells: [text]))
  }
}
