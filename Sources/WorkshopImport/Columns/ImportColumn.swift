import PlainText

/// What a column of a prepared table can hold. Raw values are how people name it in
/// `--map "Their column=target value"`.
public enum ImportColumn: String, CaseIterable, Hashable, Sendable {
  // A row of OKRs
  case order, type
  /// The text of an objective or a key result, whichever the row is.
  case title
  case objective
  case keyResult = "key result"
  case identifier = "id"
  case parent
  case owner, metric, unit, kind
  case measureType = "measure type"
  case ambition, weight, description
  case startValue = "start value"
  case targetValue = "target value"
  case due = "end date"
  /// The name of the cycle.
  case period
  // A person
  case name
  case fullName = "full name"
  case firstName = "first name"
  case familyName = "last name"
  case mail = "email"
  case department, team, role
  // A suggestion
  case suggestion
  // A check-in, besides its key result
  case keyResultNumber = "key result number"
  case day = "date"
  case value, confidence, comment
  /// Something that Rooftop knows and has no place for.
  case ignored

  /// How it is called in messages.
  var words: CleanText { CleanText(rawValue) }

  /// The column that people mean by `text`: its name here, or one of its aliases.
  static func named(_ text: String) -> ImportColumn? {
    let name = ColumnName(text)
    return allCases.first { ColumnName($0.rawValue) == name }
      ?? allCases.first { $0.aliases.contains(name.text) }
  }
}
