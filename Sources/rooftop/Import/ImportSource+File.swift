import PlainText
import WorkshopExport
import WorkshopImport
import WorkshopModel

extension ImportSource {
  /// Reads the whole file. Without a kind it is what its columns can only mean.
  /// - Returns: nil where they could mean something else, or where it is a whole workshop.
  static func read(
    _ file: SourceFile, _ kind: ImportKind?, _ choices: ImportChoices
  ) throws(CommandFailure) -> ImportSource? {
    var source = try content(of: file, kind, choices)
    source?.today = Clock.today
    return source
  }

  private static func content(
    of file: SourceFile, _ kind: ImportKind?, _ choices: ImportChoices
  ) throws(CommandFailure) -> ImportSource? {
    switch (kind, file.shape(for: kind)) {
    case (.people, .json):
      return .people(try file.list().map { .init(number: $0.place, name: $0.text) })
    case (.suggestions, .json):
      return .suggestions(try file.list().map { .init(row: $0.place, text: $0.text) })
    case (.okrs, .json): return .okrs(ImportedObjective.of(try file.document()))
    case (.checkIns, .json): return .checkIns(ImportedCheckIns(try file.document()))
    case (.workshop, _), (nil, .json): return nil
    case (_, let shape):
      let sheet = try file.sheet(shape, choices)
      guard !sheet.isEmpty else { throw file.failure(ImportProblem("The file is empty.")) }
      guard let kind = kind ?? sheet.kind else { return nil }
      do throws(ImportProblem) {
        return try ImportSource(sheet, as: kind)
      } catch {
        throw file.failure(error)
      }
    }
  }
}

extension SourceFile {
  /// How the file is laid out, by its ending. OKRs and check-ins never stand one a line.
  fileprivate func shape(for kind: ImportKind?) -> SourceShape {
    switch SourceShape(ending: ending) {
    case .lines?: kind == .okrs || kind == .checkIns ? .table : .lines
    case let shape?: shape
    case nil: kind == .suggestions ? .lines : .table
    }
  }
}
