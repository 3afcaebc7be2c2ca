import Foundation
import PlainText
import WorkshopExport
import WorkshopImport
import WorkshopStore

/// A file somebody prepared, read in pieces.
struct SourceFile {
  let path: String
  /// The workshop that is open meanwhile, which is no source.
  var workshop: String?
  /// What a refusal leaves as it was, said at its end.
  var unharmed: CleanText = "Nothing was changed."

  var ending: String { (path as NSString).pathExtension }

  /// Gives every piece to `take`.
  /// - Parameter wanted: what the file may be besides text.
  private func read(
    _ wanted: FileSignature? = nil, _ take: (Data) throws(ImportProblem) -> Void
  ) throws(CommandFailure) {
    let file = try RegularFile.open(path, besides: workshop)
    defer { try? file.close() }
    var total = 0
    do throws(ImportProblem) {
      while true {
        let piece: Data
        do {
          piece = try file.read(upToCount: Self.piece) ?? Data()
        } catch {
          throw ImportProblem("The file cannot be read to its end.")
        }
        guard !piece.isEmpty else { return }
        if total == 0, let signature = FileSignature(piece), signature != wanted {
          throw ImportProblem(signature.words)
        }
        total += piece.count
        guard total <= SourceReader.mostBytes else {
          throw ImportProblem("The file has more than 50 MB. Split it.")
        }
        try take(piece)
      }
    } catch {
      throw failure(error)
    }
  }

  /// The table in it, or its lines as a table of one column.
  func sheet(_ shape: SourceShape, _ choices: ImportChoices) throws(CommandFailure) -> Sheet {
    if try isWorkbook { return try workbook(choices) }
    var reader = SourceReader(shape)
    var records: [CSVReader.Record] = []
    try read { piece throws(ImportProblem) in try reader.read(piece) { records.append($0) } }
    do throws(ImportProblem) {
      try reader.finish { records.append($0) }
      // Spreadsheets write tables with tabs under the ending of plain text.
      let isTable = shape == .lines && records.first?.cells.first?.contains("\t") == true
      if isTable { records = try Self.cells(of: records) }
      let notes: [CleanText] = reader.isWindows1252 ? ["Read as Windows-1252: it is no UTF-8."] : []
      return try Sheet(records, choices: choices, notes: notes)
    } catch {
      throw failure(error)
    }
  }

  /// Lines with tabs as the rows of a table.
  private static func cells(
    of lines: [CSVReader.Record]
  ) throws(ImportProblem) -> [CSVReader.Record] {
    var records: [CSVReader.Record] = []
    var reader = CSVReader(separator: UInt8(ascii: "\t"))
    var row = 1
    for line in lines {
      // Lines without text are rows too.
      let empty = [UInt8](repeating: 10, count: line.row - row)
      try reader.read(empty + Array((line.cells[0] + "\n").utf8)) { records.append($0) }
      row = line.row + 1
    }
    try reader.finish { records.append($0) }
    return records
  }

  private var isWorkbook: Bool {
    get throws(CommandFailure) {
      let file = try RegularFile.open(path, besides: workshop)
      defer { try? file.close() }
      return FileSignature((try? file.read(upToCount: 16)) ?? Data()) == .workbook
    }
  }

  /// The sheet of a workbook that holds a table.
  private func workbook(_ choices: ImportChoices) throws(CommandFailure) -> Sheet {
    var bytes: [UInt8] = []
    try read(.workbook) { bytes += $0 }
    do throws(ImportProblem) {
      let book = try WorkbookReader(bytes, choices: choices)
      return try Sheet(book.records, choices: choices, notes: book.notes)
    } catch {
      throw failure(error)
    }
  }

  /// The texts of a JSON list, each with its place.
  func list() throws(CommandFailure) -> [(place: Int, text: CleanText)] {
    var reader = JSONListReader()
    var texts: [(place: Int, text: CleanText)] = []
    try read { piece throws(ImportProblem) in try reader.read(piece) { texts.append(($0, $1)) } }
    do throws(ImportProblem) {
      try reader.finish()
    } catch {
      throw failure(error)
    }
    return texts
  }

  /// The whole file as JSON of this shape.
  func json<Value: Decodable>(_ type: Value.Type) throws(CommandFailure) -> Value {
    var data = Data()
    try read { data.append($0) }
    guard !JSONSize.isTooLarge(data) else {
      throw failure(ImportProblem("It holds more than any workshop does."))
    }
    do {
      return try JSONDecoder().decode(Value.self, from: data)
    } catch let error as DecodingError where UnknownWords.areMeant(by: error) && error.isOfHistory {
      throw failure(
        ImportProblem("A newer Rooftop wrote it. Update Rooftop to read this file."))
    } catch {
      throw CommandFailure(
        CommandFailure.badData,
        "\(CleanText(path)): This is not the JSON that is wanted: \(Self.words(error)).")
    }
  }

  /// An exported workshop of a form that is known.
  func document() throws(CommandFailure) -> WorkshopDocument {
    let document = try json(WorkshopDocument.self)
    guard document.form != nil else {
      let known = WorkshopDocument.Format.allCases.map(\.rawValue).joined(separator: " or ")
      throw CommandFailure(
        CommandFailure.badData,
        "\(CleanText(path)): Its format is \(CleanText(document.format).singleLine), not \(CleanText(known))."
      )
    }
    return document
  }

  func failure(_ problem: ImportProblem) -> CommandFailure {
    CommandFailure(
      CommandFailure.badData, "\(CleanText(path)): \(problem.words) \(unharmed)")
  }

  /// Where the document departs from what was expected.
  private static func words(_ error: any Error) -> CleanText {
    guard let error = error as? DecodingError else { return "it cannot be read" }
    let (what, context): (String, DecodingError.Context) =
      switch error {
      case .keyNotFound(let key, let context):
        ("\"\(key.stringValue)\" is missing", context)
      case .typeMismatch(_, let context), .valueNotFound(_, let context):
        ("something else stands there than is wanted", context)
      // The file as a whole is no JSON, or is cut off.
      case .dataCorrupted(let context) where context.codingPath.isEmpty:
        ("it is no JSON, or is cut off", context)
      case .dataCorrupted(let context): (context.debugDescription, context)
      @unknown default: ("it cannot be read", .init(codingPath: [], debugDescription: ""))
      }
    let path = context.codingPath.map(\.stringValue).joined(separator: ".")
    return CleanText(path.isEmpty ? what : "\(path): \(what)").singleLine
  }

  private static let piece = 65_536
}

extension DecodingError {
  /// Whether it is about an event of an exported workshop.
  fileprivate var isOfHistory: Bool {
    switch self {
    case .dataCorrupted(let context), .keyNotFound(_, let context), .typeMismatch(_, let context),
      .valueNotFound(_, let context):
      context.codingPath.first?.stringValue == "history"
    @unknown default: false
    }
  }
}
