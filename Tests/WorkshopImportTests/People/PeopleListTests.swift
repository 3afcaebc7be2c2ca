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
    ("", []),
    ("name\n", []),
    ("A\u{202E}na\u{7}\n", ["Ana"]),
  ]) func namesComeFromTheFirstColumn(_ csv: String, _ names: [String]) throws {
    #expect(try PeopleList.rows(csv.utf8).map(\.name.string) == names)
  }

  @Test(
    arguments: [
      ("First Name,Last Name,Email,Department\nAna,Berg,a@example.org,Milling\n", ["Ana Berg"]),
      ("Nachname;Vorname\nBerg;Ana\nLind;Bo\n", ["Ana Berg", "Bo Lind"]),
      ("Name;Vorname\nBerg;Ana\nBo Lind;Bo\n", ["Ana Berg", "Bo Lind"]),
      ("ID,Name\n1,Ana Berg\n", ["Ana Berg"]),
      ("Email,Name,Department\na@example.org,Ana Berg,Milling\n", ["Ana Berg"]),
      (
        "Ana,Berg,a@example.org,Milling,Miller\nBo,Lind,b@example.org,Sales,Lead\n",
        ["Ana Berg", "Bo Lind"]
      ),
      ("1,Ana Berg\n2,Bo Lind\n", ["Ana Berg", "Bo Lind"]),
      ("sep=;\r\nName;Abteilung\r\nAna Berg;Mühle\r\n", ["Ana Berg"]),
      ("The people of the mill\n\nName,Team\nAna,x\n", ["Ana"]),
      ("GivenName,FamilyName\nAna,Berg\n", ["Ana Berg"]),
      ("Name,Surname\nAna,Berg\nAna,Lind\nBo Lind,Lind\n", ["Ana Berg", "Ana Lind", "Bo Lind"]),
      ("First,Last\nAna,Berg\n", ["Ana Berg"]), ("Naam\nAna\n", ["Ana"]),
      ("Teilnehmende;Abteilung\nAna;x\n", ["Ana"]),
      ("First Name,Last Name\nAna,Berg\nFirst Name,Last Name\nBo,Lind\n", ["Ana Berg", "Bo Lind"]),
      ("Name, Vorname;Abteilung\nBerg, Ana;x\n", ["Berg, Ana"]),
    ] as [(String, [String])])
  func listsOfOtherToolsGiveNames(_ csv: String, _ names: [String]) throws {
    #expect(try PeopleList.rows(csv.utf8).map(\.name.string) == names)
  }

  @Test func rowsAreCountedAsASpreadsheetCountsThem() throws {
    let rows = try PeopleList.rows("name\r\n\r\n\"Two\r\nlines\"\r\nBo\r\n".utf8)
    #expect(rows.map(\.number) == [3, 4])
  }

  @Test(arguments: [
    ("Ana\n\"Bo\nCy\n", 2, "A quote is not closed."),
    ("Ana\n\"Bo\" x\n", 2, "There is text behind a closing quote."),
    ("name,role\n,x\n", 2, "The name is empty."),
    ("Ana\n,x\n", 2, "The first column is empty."),
    ("Ana\nName\n", 2, "Name is a heading, not a person."),
    ("name\nana@example.org\n", 2, "ana@example.org is a mail address, not a name."),
    ("name\nAna\n4711\n", 3, "4711 is a number, not a name."),
    ("Email,Department\na@example.org,x\n", 1, "No column holds names."),
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
