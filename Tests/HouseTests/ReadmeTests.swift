import Foundation
import PlainText
import Testing
import WorkshopApp
import WorkshopExport

/// The README says what the program does, from the program's own tables.
@Suite(.serialized) struct ReadmeTests {
  @Test(arguments: ["keys", "formats"]) func theTablesAreThoseOfTheProgram(_ part: String) throws {
    let wanted = part == "keys" ? Self.keys : Self.formats
    let readme = try Repository.text("README.md")
    let begin = "<!-- \(part) -->\n"
    let end = "<!-- /\(part) -->"
    let start = try #require(readme.range(of: begin)).upperBound
    let stop = try #require(readme.range(of: end)).lowerBound
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      let written = readme[..<start] + wanted + readme[stop...]
      try String(written).write(
        to: Repository.root.appending(path: "README.md"), atomically: true, encoding: .utf8)
      return
    }
    #expect(String(readme[start..<stop]) == wanted, "record it with RECORD=1")
  }

  @Test func ciRunsTheTestCommandOfTheReadme() throws {
    let readme = try Repository.text("README.md")
    let run = try Repository.text(".ci/run")
    #expect(readme.contains("<!-- test -->\n```sh\n"))
    #expect(run.contains("<!-- test -->") && run.contains("README.md"))
  }

  private static var keys: String {
    KeyReference.sections.map { section in
      let rows = section.rows.map { "| \(cell($0.keys)) | \(cell($0.help)) |" }
      return "\n**\(section.title)**\n\n| key | what it does |\n| --- | --- |\n"
        + rows.joined(separator: "\n") + "\n"
    }.joined() + "\n"
  }

  private static var formats: String {
    let rows = ExportFormat.allCases.map { format in
      "| `\(format.rawValue)` | `.\(format.ending)` | \(cell(format.words)) |\n"
    }
    return "\n| format | file | what it is for |\n| --- | --- | --- |\n" + rows.joined() + "\n"
  }

  private static func cell(_ text: CleanText) -> String {
    text.string.replacing("|", with: "\\|").replacing("*", with: "\\*")
  }
}
