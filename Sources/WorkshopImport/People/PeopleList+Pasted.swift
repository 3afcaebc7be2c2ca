import PlainText

extension PeopleList {
  /// The names in a table that was pasted; nil where no row of it names the columns.
  public static func names(inPasted text: CleanText) -> [CleanText]? {
    var reader = CSVReader()
    var records: [CSVReader.Record] = []
    do throws(ImportProblem) {
      try reader.read(Array(text.string.utf8)) { records.append($0) }
      try reader.finish { records.append($0) }
      let sheet = try Sheet(records)
      return sheet.heading == nil ? nil : try PeopleList(sheet).rows.map(\.name)
    } catch {
      return nil
    }
  }
}
