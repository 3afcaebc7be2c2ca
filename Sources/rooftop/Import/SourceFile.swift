import Foundation
import PlainText
import WorkshopImport

/// A file somebody prepared, read in pieces.
struct SourceFile {
  let path: String

  var ending: String { (path as NSString).pathExtension }

  /// Gives every piece to `take`.
  func read(_ take: (Data) throws(ImportProblem) -> Void) throws(CommandFailure) {
    guard let file = FileHandle(forReadingAtPath: path) else { throw unreadable }
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

  /// Every record of a table or of lines.
  func records(
    _ shape: SourceShape, _ each: (CSVReader.Record, UInt8?) throws(ImportProblem) -> Void
  ) throws(CommandFailure) {
    var reader = SourceReader(shape)
    // A cell knows the separator of its table only from the first line on.
    var separator: UInt8?
    var waiting: [CSVReader.Record] = []
    func deliver() throws(ImportProblem) {
      separator = reader.separator
      for record in waiting { try each(record, separator) }
      waiting.removeAll(keepingCapacity: true)
    }
    try read { piece throws(ImportProblem) in
      try reader.read(piece) { waiting.append($0) }
      try deliver()
    }
    do throws(ImportProblem) {
      try reader.finish { waiting.append($0) }
      try deliver()
    } catch {
      throw failure(error)
    }
  }

  /// The whole file as JSON of this shape.
  func json<Value: Decodable>(_ type: Value.Type) throws(CommandFailure) -> Value {
    var data = Data()
    try read { data.append($0) }
    do {
      return try JSONDecoder().decode(Value.self, from: data)
    } catch {
      throw CommandFailure(
        CommandFailure.badData,
        "\(CleanText(path)): This is not the JSON that is wanted: \(Self.words(error)).")
    }
  }

  func failure(_ problem: ImportProblem) -> CommandFailure {
    CommandFailure(
      CommandFailure.badData, "\(CleanText(path)): \(problem.words) Nothing was changed.")
  }

  private var unreadable: CommandFailure {
    CommandFailure(
      CommandFailure.noInput, "\(CleanText(path)): The file cannot be read. Check its name.")
  }

  /// Where the document departs from what was expected.
  private static func words(_ error: any Error) -> CleanText {
    guard let error = error as? DecodingError else { return "it cannot be read" }
    let context: DecodingError.Context? =
      switch error {
      case .dataCorrupted(let context), .keyNotFound(_, let context),
        .typeMismatch(_, let context), .valueNotFound(_, let context):
        context
      @unknown default: nil
      }
    let path = context?.codingPath.map(\.stringValue).joined(separator: ".") ?? ""
    let what = context?.debugDescription ?? "it cannot be read"
    return CleanText(path.isEmpty ? what : "\(path): \(what)").singleLine
  }

  private static let piece = 65_536
}
