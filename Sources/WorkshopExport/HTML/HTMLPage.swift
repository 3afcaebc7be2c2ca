import FoundationEssentials
import PlainText
import WorkshopModel

/// Worksheets as one page that needs nothing else: no script, no font, no picture, no request. Of
/// several each is a section, and on paper a page of its own; a table of contents stands before them.
public enum HTMLPage {
  public static func bytes(_ book: WorksheetBook) -> [UInt8] {
    let title = book.title
    let isOne = book.worksheets.count == 1
    var body = HTMLBody(level: isOne ? 1 : 2)
    if isOne {
      body.worksheet(book.first)
    } else {
      body.line("<h1 dir=\"auto\">\(title.html)</h1>")
      body.contents(book.worksheets.map(\.title))
      for (index, worksheet) in book.worksheets.enumerated() {
        body.line("<section id=\"\(HTMLBody.name(ofSection: index))\">")
        body.worksheet(worksheet)
        body.line("</section>")
      }
    }
    let page = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="generator" content="Rooftop">
      <title>\(title.html)</title>
      <style>
      \(isOne ? HTMLStyle.css : HTMLStyle.cssOfSections)
      </style>
      </head>
      <body\(book.first.isBoardPage ? " class=\"board\"" : "")>
      <main>
      \(body.text)</main>
      </body>
      </html>

      """
    return Array(page.utf8)
  }
}
