import PlainText
import Testing
import WorkshopImport

@Suite struct PeopleListTests {
  @Test(arguments: [
    ("Ana\nBo\n", ["Ana", "Bo"]),
    ("name\nAna\nBo", ["Ana", "Bo"]),
    ("Name;Role\r\nAna;x\r\nBo;y\r\n", ["Ana", "Bo"]),
    ("\u{FEFF}name,role\nAna,x\n", ["Ana"]),
    ("NAME\tx\nAna\ty\n", ["Ana"]),
    ("\"Ana\",x\n\"Bo, the \"\"second\"\"\",y\n", ["Ana", "Bo, the \"second\""]),
    ("\"Two\nlines\"\nBo\n", ["Two lines", "Bo"]),
    ("  Ana   Maria \n\n,,\n李明\n", ["Ana Maria", "李明"]),
    ("'=Ana\n'Bo\n", ["=Ana", "'Bo"]),
    ("Ana\nName\n", ["Ana", "Name"]),
    ("", []),
    ("name\n", []),
    ("A\u{202E}na\u{7}\n", ["Ana"]),
  ]) func namesComeFromTheFirstColumn(_ csv: String, _ names: [String]) throws {
    #expect(try PeopleList.rows(csv.utf8).map(\.name.string) == names)
  }

  @Test func rowsAreCountedAsTheFileCountsLines() throws {
    let rows = try PeopleList.rows("name\r\n\r\n\"Two\r\nlines\"\r\nBo\r\n".utf8)
    #expect(rows.map(\.number) == [3, 5])
  }

  @Test(arguments: [
    ("Ana\n\"Bo\nCy\n", 2, "A quote is not closed."),
    ("Ana\n\"Bo\" x\n", 2, "There is text behind a closing quote."),
    ("name,role\n,x\n", 2, "The first column is empty."),
  ]) func mistakesAreNamedByRow(_ csv: String, _ row: Int, _ words: String) {
    do throws(ImportProblem) {
      _ = try PeopleList.rows(csv.utf8)
      Issue.record("accepted")
    } catch {
      #expect(error.row == row)
      #expect(error.reason.string.hasPrefix(words))
    }
  }
}
