import PlainText
import WorkshopExport
import WorkshopImport
import WorkshopModel

extension ImportSource {
  /// Reads the whole file.
  init(_ file: SourceFile, _ kind: ImportKind) throws(CommandFailure) {
    let usual: SourceShape = kind == .suggestions ? .lines : .table
    let shape = SourceShape(ending: file.ending) ?? usual
    switch (kind, shape) {
    case (.people, .json):
      let names = try file.json([CleanText].self)
      self = .people(names.enumerated().map { .init(number: $0 + 1, name: $1.singleLine) })
    case (.suggestions, .json):
      let texts = try file.json([CleanText].self)
      self = .suggestions(texts.enumerated().map { .init(row: $0 + 1, text: $1.singleLine) })
    case (.okrs, .json):
      self = .okrs(ImportedObjective.of(try file.json(WorkshopDocument.self)))
    case (.people, _):
      var list = PeopleList()
      try file.records(shape) { record, _ throws(ImportProblem) in try list.take(record) }
      self = .people(list.rows)
    case (.suggestions, _):
      var column = TextColumn()
      try file.records(shape) { record, _ throws(ImportProblem) in try column.take(record) }
      self = .suggestions(column.rows)
    case (.okrs, _), (.workshop, _):
      var table = OKRTableReader()
      try file.records(shape) { record, separator throws(ImportProblem) in
        try table.take(record, separator: separator)
      }
      self = .okrs(table.objectives)
    }
  }

  /// What a file without a named kind holds, by its heading; nil where that says nothing.
  static func guess(_ file: SourceFile) throws(CommandFailure) -> ImportKind? {
    guard SourceShape(ending: file.ending) != .json else { return .workshop }
    var first: [String]?
    try file.records(.table) { record, _ throws(ImportProblem) in
      if first == nil { first = record.cells }
    }
    guard let first else { return nil }
    if OKRTableReader.isHeading(first) { return .okrs }
    if PeopleList.isHeading(first) { return .people }
    return TextColumn.isHeading(first) ? .suggestions : nil
  }
}
