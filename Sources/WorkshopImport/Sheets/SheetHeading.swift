import PlainText

/// The row that names the columns of a table.
struct SheetHeading: Sendable {
  let row: Int
  /// As they stand there.
  let names: [String]
  let places: [ImportColumn: Int]
  /// The places of those that nothing is known about.
  let unknown: [Int]

  /// Titles of a sheet stand above its heading, not more than these rows.
  private static let rowsLookedAt = 20

  /// Below a row of several cells, which may be a row of a table without a heading, a row needs so many
  /// known columns.
  private static let sureColumns = 3

  /// The first row that names columns, below rows of one cell at most, or rows that fewer cells of are
  /// filled than it names columns.
  static func find(
    in records: [CSVReader.Record], _ choices: [ColumnChoice]
  ) -> SheetHeading? {
    var fullest = 0
    for (index, record) in records.prefix(rowsLookedAt).enumerated() {
      let heading = SheetHeading(record, choices)
      let known = heading.places.keys
      let needed = fullest > 1 ? max(sureColumns, fullest + 1) : index == 0 ? 1 : 2
      if known.contains(where: \.names) || heading.isChosen(choices), known.count >= needed {
        return heading
      }
      fullest = max(fullest, record.cells.count { !$0.allSatisfy(\.isWhitespace) })
    }
    return nil
  }

  private init(_ record: CSVReader.Record, _ choices: [ColumnChoice]) {
    row = record.row
    names = record.cells
    var places: [ImportColumn: (place: Int, rank: Int)] = [:]
    var unknown: [Int] = []
    for (place, name) in record.cells.enumerated() {
      guard let found = Self.meaning(of: name, choices) else {
        if !ColumnName(name).text.isEmpty { unknown.append(place) }
        continue
      }
      if let known = places[found.column], known.rank <= found.rank {
        // Of two columns with one name, that behind the key results is theirs.
        guard known.rank == found.rank, let keyResult = places[.keyResult]?.place,
          known.place < keyResult
        else { continue }
      }
      places[found.column] = (place, found.rank)
    }
    // Beside objectives and key results, the goal is the number.
    if places[.objective] != nil, places[.keyResult] != nil, places[.targetValue] == nil,
      let goal = places[.title], ["goal", "goals"].contains(ColumnName(names[goal.place]).text)
    {
      places[.targetValue] = places.removeValue(forKey: .title)
    }
    // Where no column is one of key results, a column of measures beside objectives is.
    if places[.keyResult] == nil, places[.objective] != nil, places[.targetValue] != nil,
      let metric = places.removeValue(forKey: .metric)
    {
      places[.keyResult] = metric
    }
    self.places = places.mapValues(\.place)
    self.unknown = unknown
  }

  /// Whether every filled cell of `record` says again what this heading says: two lists were put
  /// below each other.
  func stands(in record: CSVReader.Record) -> Bool {
    var isNamed = false
    for (place, cell) in record.cells.enumerated() where !cell.allSatisfy(\.isWhitespace) {
      guard names.indices.contains(place), ColumnName(cell) == ColumnName(names[place]) else {
        return false
      }
      isNamed = isNamed || places.contains { $0.value == place && $0.key.names }
    }
    return isNamed
  }

  /// What a heading stands for, and how sure its name is; what a person says comes before all.
  private static func meaning(
    of heading: String, _ choices: [ColumnChoice]
  ) -> (column: ImportColumn, rank: Int)? {
    let names = [ColumnName(heading), ColumnName.withoutBrackets(heading)].compactMap(\.self)
    if let choice = choices.first(where: { names.contains(ColumnName($0.heading.string)) }) {
      return (choice.column, -1)
    }
    for name in names {
      for column in ImportColumn.allCases {
        if let rank = column.aliases.firstIndex(of: name.text) { return (column, rank) }
      }
    }
    return nil
  }

  private func isChosen(_ choices: [ColumnChoice]) -> Bool {
    let known = Set(names.map(ColumnName.init))
    return choices.contains { known.contains(ColumnName($0.heading.string)) }
  }

  /// - Throws: a choice whose column is not there.
  func require(_ choices: [ColumnChoice]) throws(ImportProblem) {
    let known = Set(names.flatMap { [ColumnName($0), ColumnName.withoutBrackets($0)] })
    for choice in choices where !known.contains(ColumnName(choice.heading.string)) {
      let there = CleanText(names.filter { !$0.isEmpty }.joined(separator: ", ")).singleLine
      throw ImportProblem(
        row: row, "There is no column \"\(choice.heading)\". The columns are: \(there).")
    }
  }

  /// Which columns nobody knows, and which hold something that is not brought in.
  /// - Parameter unread: those of a table of `kind` that this one is not looked up in.
  func notes(
    _ rows: [SheetRow], as kind: ImportKind, besides unread: Set<ImportColumn>
  ) -> [CleanText] {
    func words(_ places: [Int]) -> CleanText {
      let words = places.map { place in
        ColumnName(names[place]).text.isEmpty ? "column \(place + 1)" : "\"\(names[place])\""
      }
      return CleanText(words.joined(separator: ", ")).singleLine
    }
    func isFilled(_ place: Int) -> Bool {
      rows.contains { $0.cells.indices.contains(place) && !$0.cells[place].isEmpty }
    }
    var notes: [CleanText] = []
    if let first = unknown.first {
      notes.append(
        "Columns that are not known: \(words(unknown)). rooftop import --map \"\(CleanText(names[first]).singleLine)=\(Self.example(kind))\" says what one is."
      )
    }
    let used = Set(places.filter { $0.key.isRead(of: kind) && !unread.contains($0.key) }.values)
    let left = names.indices.filter {
      !used.contains($0) && !unknown.contains($0) && isFilled($0)
    }
    if !left.isEmpty { notes.append("Not brought in: \(words(left)).") }
    return notes
  }

  /// What a column of a table of `kind` may be said to hold.
  private static func example(_ kind: ImportKind) -> CleanText {
    switch kind {
    case .people: ImportColumn.fullName.words
    case .suggestions: ImportColumn.suggestion.words
    case .checkIns: ImportColumn.value.words
    case .okrs, .workshop: ImportColumn.targetValue.words
    }
  }
}
