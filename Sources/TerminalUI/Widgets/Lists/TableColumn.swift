import PlainText

/// How wide a table's column is.
public enum ColumnWidth: Hashable, Sendable {
  /// So many columns.
  case fixed(Int)
  /// A part of what the others leave, by weight.
  case share(Int)
  /// As wide as its longest cell.
  case fit
}

/// One column of a table.
public struct TableColumn: Hashable, Sendable {
  public var title: CleanText
  public var width: ColumnWidth
  public var alignment: Alignment

  public init(_ title: CleanText, width: ColumnWidth = .fit, alignment: Alignment = .left) {
    self.title = title
    self.width = width
    self.alignment = alignment
  }
}

/// One row of a table.
public struct TableRow: Hashable, Sendable {
  public var cells: [StyledText]

  public init(_ cells: [StyledText]) {
    self.cells = cells
  }

  /// A row in one role.
  public init(_ cells: [CleanText], role: Role = .body) {
    self.cells = cells.map { StyledText($0, role) }
  }
}
