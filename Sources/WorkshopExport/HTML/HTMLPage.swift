import FoundationEssentials
import PlainText
import WorkshopModel

/// The worksheet as one page that needs nothing else: no script, no font, no picture, no request.
public enum HTMLPage {
  public static func bytes(_ worksheet: Worksheet) -> [UInt8] {
    let title = worksheet.title
    var body = HTMLBody()
    body.line("<h1 dir=\"auto\">\(title.html)</h1>")
    let cycle = "\(worksheet.cycle.first.words) to \(worksheet.cycle.last.words)" as CleanText
    body.line("<p class=\"soft\">\(cycle.html)</p>")
    for line in worksheet.strategy {
      body.heading(line.title)
      body.paragraph(line.text)
    }
    body.objectives(worksheet)
    body.section("Expected outcomes", worksheet.outcomes)
    body.section("Conversation and feedback", worksheet.conversation)
    body.section("Main challenges", worksheet.challenges)
    body.section("Parking lot", worksheet.parked)
    body.section("Took part", worksheet.people)
    body.decisions(worksheet.decisions)
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
      \(HTMLStyle.css)
      </style>
      </head>
      <body\(worksheet.isBoardPage ? " class=\"board\"" : "")>
      <main>
      \(body.text)</main>
      </body>
      </html>

      """
    return Array(page.utf8)
  }
}
