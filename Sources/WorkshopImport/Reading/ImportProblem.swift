import PlainText

/// What is wrong in a file, where, and what to change.
public struct ImportProblem: Error, Hashable, Sendable {
  /// The row of the table, from 1; nil for the file as a whole.
  public let row: Int?
  /// The column's heading.
  public let column: CleanText?
  public let reason: CleanText
  /// What would settle it, where the reader has only to be told.
  public let question: Question?

  /// What the table leaves open.
  public enum Question: Hashable, Sendable {
    /// Whether `1.250` has a decimal point or a decimal comma.
    case decimalMark
    /// Whether the day or the month stands first in `5/6/2027`.
    case dateOrder
    /// Whether units that are not there are made.
    case unknownUnits
  }

  public init(
    row: Int? = nil, column: CleanText? = nil, _ reason: CleanText, question: Question? = nil
  ) {
    self.row = row
    self.column = column
    self.reason = reason
    self.question = question
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

extension CleanText {
  /// Why bytes cannot be read.
  static let noText: CleanText =
    "This is no text in UTF-8, UTF-16 or Windows-1252. Save it as CSV in UTF-8."
}
