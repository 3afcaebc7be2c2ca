import PlainText
import Testing
import WorkshopModel

@testable import WorkshopExport

@Suite struct FileNameTests {
  @Test(
    arguments: [
      ("Harbour Bikes 2027", "harbour-bikes-2027.md"),
      ("../../etc/passwd", "etc-passwd.md"),
      ("--output=x", "output-x.md"),
      (".hidden", "hidden.md"),
      ("a\\b:c*d?e", "a-b-c-d-e.md"),
      ("🎉", "worksheet.md"),
      ("", "worksheet.md"),
      ("Größe 東京", "größe-東京.md"),
    ] as [(CleanText, String)])
  func aTitleBecomesASafeName(_ title: CleanText, _ name: String) {
    #expect(FileName.made(from: title, ending: "md") == name)
  }

  @Test func aLongNameIsCutBetweenCharacters() {
    let name = FileName.made(from: CleanText(String(repeating: "東", count: 80)), ending: "xlsx")
    #expect(name.utf8.count <= 100)
    #expect(name.hasSuffix("東.xlsx"))
  }

  @Test(arguments: ExportFormat.allCases) func aFormatIsFoundByItsEnding(_ format: ExportFormat) {
    #expect(ExportFormat(ofFileNamed: "okrs.\(format.ending.uppercased())") == format)
  }
}
