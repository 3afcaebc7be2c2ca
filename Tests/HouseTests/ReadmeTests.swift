import Foundation
import PlainText
import Testing
import WorkshopExport

/// The README is short, and says what CI runs and what the program can write.
@Suite(.serialized) struct ReadmeTests {
  @Test func theFormatsAreThoseOfTheProgram() throws {
    let wanted = Self.formats
    let readme = try Repository.text("README.md")
    let begin = "<!-- formats -->\n"
    let end = "<!-- /formats -->"
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

  /// What is read in five minutes; the rest stands in the manual.
  @Test func itIsReadInFiveMinutes() throws {
    let lines = try Repository.text("README.md").split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 350, "\(lines.count) lines: does this belong into a manual chapter?")
  }

  @Test func ciRunsTheTestCommandOfTheReadme() throws {
    let readme = try Repository.text("README.md")
    let run = try Repository.text(".ci/run")
    #expect(readme.contains("<!-- test -->\n```sh\n"))
    #expect(run.contains("<!-- test -->") && run.contains("README.md"))
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
