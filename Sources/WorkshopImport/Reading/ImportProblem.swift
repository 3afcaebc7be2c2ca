import PlainText

/// What is wrong in a file, where, and what to change.
public struct ImportProblem: Error, Hashable, Sendable {
  /// The line of the file, from 1; nil for the file as a whole.
  public let row: Int?
  /// The column's heading.
  public let column: CleanText?
  public let reason: CleanText

  public init(row: Int? = nil, column: CleanText? = nil, _ reason: CleanText) {
    self.row = row
    self.column = column
    self.reason = reason
  }

  /// `Row 3, Target value: …`
  public var words: CleanText {
    switch (row, column) {
    case (let row?, let column?): "Row \(row), \(column): \(reason)"
    case (let row?, nil): "Row \(row): \(reason)"
    default: reason
    }
  }
}
