import PlainText

extension WorksheetSection {
  /// What the organisation wants to be, a heading for each statement.
  public static let strategy = WorksheetSection(
    "strategy", "the statements of the strategy",
    sheet: Sheet(name: "Strategy", heads: ["Statement", "Text"])
  ) { worksheet in
    worksheet.strategy.flatMap { [Block.heading($0.title), .paragraph($0.text)] }
  }
}

extension Worksheet {
  /// A statement of the strategy with its title.
  public struct Line: Hashable, Sendable {
    public let title: CleanText
    public let text: CleanText
  }

  /// Title and text of each statement that is written, on the worksheet that opens a book.
  public var strategy: [Line] {
    guard unit == nil, source.opensBook else { return [] }
    return Statement.allCases.compactMap { statement in
      source.workshop.text(of: statement).map { Line(title: statement.title, text: $0) }
    }
  }
}
