import PlainText
import WorkshopModel

/// Worksheets as CommonMark, with the tables most readers add to it.
public enum MarkdownFile {
  public static func bytes(_ book: WorksheetBook) -> [UInt8] {
    var page = MarkdownPage()
    for worksheet in book.worksheets {
      page.heading(1, worksheet.title)
      page.add([.paragraph(worksheet.days)])
      for part in worksheet.blocks { page.add(part.blocks) }
    }
    return Array(page.text.utf8)
  }
}
