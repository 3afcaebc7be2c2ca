import PlainText
import WorkshopModel

/// What a person says about a table where the table itself does not.
public struct ImportChoices: Hashable, Sendable {
  /// The decimal mark of numbers that can be read with either.
  public var decimal: DecimalMark?
  /// What stands first in days that can be read in either way.
  public var dates: DateOrder?
  /// What becomes of units that the workshop does not have.
  public var units: UnknownUnits?
  public var columns: [ColumnChoice]

  public init(
    decimal: DecimalMark? = nil, dates: DateOrder? = nil, units: UnknownUnits? = nil,
    columns: [ColumnChoice] = []
  ) {
    self.decimal = decimal
    self.dates = dates
    self.units = units
    self.columns = columns
  }
}

/// What one column of a table holds, as a person says it: `Their column=target value`.
public struct ColumnChoice: Hashable, Sendable {
  /// The heading as it was typed.
  public let heading: CleanText
  let column: ImportColumn

  public init(_ typed: String) throws(ImportProblem) {
    guard let mark = typed.lastIndex(of: "="), mark > typed.startIndex else {
      throw ImportProblem("Say a column and what it is, like \"Their column=target value\".")
    }
    heading = CleanText(String(typed[..<mark])).singleLine
    let wanted = CleanText(String(typed[typed.index(after: mark)...])).singleLine
    guard let column = ImportColumn.named(wanted.string) else {
      let known = ImportColumn.allCases.filter { $0 != .ignored }.map(\.rawValue)
      throw ImportProblem(
        "No column is called \"\(wanted)\". There are: \(CleanText(known.joined(separator: ", "))), ignore."
      )
    }
    self.column = column
  }
}
