import PlainText

/// How the rows of a table are objectives and key results.
enum OKRLayout: Hashable {
  /// Each row says which of the two it is.
  case typed
  /// The place of each row in the tree says it: `1.1` is a key result of `1`.
  case ordered
  /// One row a key result, its objective beside it: repeated, or only in the first row.
  case beside
  /// A row below another is its key result.
  case below
  /// Objectives alone.
  case objectives

  /// Nil where the columns could mean something else than OKRs.
  init?(_ sheet: Sheet) {
    let hasTitle = Self.title(in: sheet) != nil
    if sheet.has(.keyResult), Self.objective(in: sheet) != nil {
      self = .beside
    } else if sheet.has(.type), hasTitle, Self.areTyped(sheet) {
      self = .typed
    } else if sheet.has(.parent), sheet.has(.title), sheet.has(.targetValue) {
      self = .below
    } else if !sheet.has(.type), sheet.has(.order), hasTitle, sheet.has(.targetValue),
      Self.areOrdered(sheet)
    {
      self = .ordered
    } else {
      return nil
    }
  }

  /// Columns of OKRs that a table of this layout is not looked up in.
  var unread: Set<ImportColumn> {
    switch self {
    case .typed: []
    case .ordered, .below: [.type]
    case .beside: [.type, .parent]
    case .objectives:
      [
        .type, .parent, .metric, .unit, .kind, .measureType, .ambition, .weight, .startValue,
        .targetValue, .due, .owner,
      ]
    }
  }

  /// What the columns can mean where somebody says that they are OKRs.
  init(saidOf sheet: Sheet) throws(ImportProblem) {
    if let sure = OKRLayout(sheet) {
      self = sure
    } else if sheet.has(.type), Self.title(in: sheet) != nil {
      self = .typed
    } else if sheet.has(.parent), Self.title(in: sheet) != nil {
      self = .below
    } else if Self.objective(in: sheet) != nil || Self.title(in: sheet) != nil {
      self = .objectives
    } else {
      guard let heading = sheet.heading else {
        throw ImportProblem(
          "No row names the columns. Put one above the table, with Type and Summary or Objective and Key result among them."
        )
      }
      throw ImportProblem(
        row: heading.row,
        "No column holds objectives. There are: \(sheet.columnNames). Name one Objective or Summary, or say which it is with --map."
      )
    }
  }

  /// The column with the text of a row.
  static func title(in sheet: Sheet) -> ImportColumn? {
    [.title, .name, .objective].first(where: sheet.has)
  }

  /// The column with the objective beside a key result.
  static func objective(in sheet: Sheet) -> ImportColumn? {
    [.objective, .title, .name].first(where: sheet.has)
  }

  /// The column that names what a row stands below: a column of objectives beside the titles, where
  /// none is called a parent.
  static func above(in sheet: Sheet) -> ImportColumn {
    !sheet.has(.parent) && sheet.has(.objective) && title(in: sheet) != .objective
      ? .objective : .parent
  }

  /// Whether some rows stand below others, by their numbers.
  private static func areOrdered(_ sheet: Sheet) -> Bool {
    let orders = sheet.rows.map { try? OrderNumber($0) }
    let known = Set(orders.compactMap(\.self))
    return orders.allSatisfy { $0 != nil }
      && known.contains { order in order.parent.map(known.contains) ?? false }
  }

  /// Whether the types are those of OKRs; a table of issues or of people has others. Where both kinds
  /// are named, a type that is not known is asked about.
  private static func areTyped(_ sheet: Sheet) -> Bool {
    let types = sheet.rows.map { $0.text(.type).string }.filter { !$0.isEmpty }
    let known = types.map(RowType.init)
    guard !types.isEmpty else { return sheet.has(.title) }
    let kinds = Set(known)
    return kinds.isSuperset(of: [.objective, .keyResult])
      || !kinds.contains(.unknown) && kinds.contains { $0 == .objective || $0 == .keyResult }
  }
}

/// What a row says that it is.
enum RowType: Hashable {
  case objective, keyResult
  /// Somebody's work towards a key result: Rooftop plans none.
  case work
  case unknown

  init(_ text: String) {
    switch (ColumnName.withoutBrackets(text) ?? ColumnName(text)).text {
    case "objective", "objectives", "goal", "goals", "o", "okr", "sub objective", "subobjective",
      "strategic theme", "theme", "pillar", "strategic pillar", "company objective",
      "team objective",
      "department objective", "individual objective", "strategic objective", "strategic goal",
      "company goal", "team goal", "ultimate goal", "ziel", "unternehmensziel", "teamziel",
      "objectif":
      self = .objective
    case "key result", "key results", "keyresult", "kr", "krs", "result", "milestone", "metric",
      "schlüsselergebnis", "schluesselergebnis", "ergebnis", "résultat clé", "resultat cle":
      self = .keyResult
    case "jira work item", "work item", "task", "initiative", "issue", "jira issue", "activity",
      "action", "action item", "project", "to do", "todo", "epic", "story", "plan", "aufgabe",
      "maßnahme", "tâche":
      self = .work
    default: self = .unknown
    }
  }
}
