import PlainText
import WorkshopModel

/// Worksheets as plain text, for a terminal or a pipe.
public enum WorksheetText {
  /// What a line is, so that a screen can give it weight.
  public enum Weight: Hashable, Sendable {
    case title, heading, body, detail
  }

  public struct Line: Hashable, Sendable {
    public let text: CleanText
    public let weight: Weight
    /// Columns to indent the line and what it wraps to.
    public let indent: Int
    /// Whether spaces divide it into columns below headings, so that an empty cell shows.
    var isOfColumns = false

    /// The text as it is written in one line, with the spaces that make columns.
    public var words: CleanText { isOfColumns ? text : text.singleLine }
  }

  /// The file: one line of text for each line of the worksheet, indented and unwrapped.
  public static func bytes(_ book: WorksheetBook) -> [UInt8] {
    Array(
      lines(book).map { line in
        line.text.isEmpty
          ? "\n" : String(repeating: " ", count: line.indent) + line.words.string + "\n"
      }.joined().utf8)
  }

  /// One worksheet after the other, two empty lines between them.
  public static func lines(_ book: WorksheetBook) -> [Line] {
    let gap = Array(repeating: Line(text: "", weight: .body, indent: 0), count: 2)
    return Array(book.worksheets.map { lines($0) }.joined(separator: gap))
  }

  /// Every line of the worksheet, unwrapped; empty lines separate what has a heading.
  public static func lines(_ worksheet: Worksheet) -> [Line] {
    var page = TextPage()
    page.add(worksheet.title, .title)
    page.add(worksheet.days, .detail)
    for part in worksheet.blocks { page.add(part.blocks) }
    return page.lines
  }

  /// The same of blocks that stand alone.
  public static func lines(_ blocks: [Block]) -> [Line] {
    var page = TextPage()
    page.add(blocks)
    return page.lines
  }
}
